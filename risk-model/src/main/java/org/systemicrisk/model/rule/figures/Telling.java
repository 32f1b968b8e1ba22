package org.systemicrisk.model.rule.figures;

import java.util.stream.Stream;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.rule.Dossier;

/**
 * How a finding speaks of figures that are held against each other: with their values, or, when one of them is withheld
 * and its size would follow from the others, by their metrics alone.
 */
record Telling(Dossier dossier, boolean isOpen) {

    static Telling of(Dossier dossier, Observation... figures) {
        return new Telling(dossier, Stream.of(figures).noneMatch(dossier::isWithheld));
    }

    /** {@code 9,347 of goods.removed}, or only {@code goods.removed}. */
    String figure(Observation figure) {
        return isOpen
                ? value(figure) + " of " + figure.metric()
                : figure.metric().toString();
    }

    /** {@code 9,347} or {@code 78.3 %}. */
    String value(Observation figure) {
        return dossier.say(figure) + unit(figure);
    }

    private String unit(Observation figure) {
        return dossier.registry()
                .metric(figure.metric())
                .filter(metric -> metric.unit().equals("%"))
                .map(metric -> " %")
                .orElse("");
    }
}
