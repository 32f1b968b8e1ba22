package org.systemicrisk.model.rule.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** The same long number stands for two different metrics. */
final class OneValueTwoMeanings implements Rule {

    /** From four significant digits on, two counts hardly ever agree by chance. */
    private static final int SIGNIFICANT = 4;

    @Override
    public RuleCard card() {
        return new RuleCard(
                "FIG-001",
                "one value under two definitions",
                Severity.ERROR,
                """
                Two counts that are made in different ways do not agree to the last digit. When a number of four or more significant digits
                stands for two metrics, one of them was nearly always copied to the wrong place, and no reader can tell which.

                Zeros at the end do not count as significant: round figures may agree by chance. Figures of one metric in several territories
                are not compared.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Map<BigDecimal, List<Observation>> byValue = new LinkedHashMap<>();
        for (Observation figure : dossier.assessment().observations()) {
            figure.value()
                    .value()
                    .map(Quantity::value)
                    .map(BigDecimal::stripTrailingZeros)
                    .filter(value -> value.precision() >= SIGNIFICANT)
                    .ifPresent(value -> byValue.computeIfAbsent(value, v -> new ArrayList<>())
                            .add(figure));
        }
        byValue.values().forEach(figures -> same(figures, dossier, remarks));
    }

    private static void same(List<Observation> figures, Dossier dossier, Remarks remarks) {
        Observation first = figures.get(0);
        for (Observation other : figures) {
            if (!other.metric().equals(first.metric())) {
                boolean secret = dossier.isWithheld(first) || dossier.isWithheld(other);
                remarks.add(
                        "figure " + other.metric(),
                        other.places().of("value"),
                        (secret ? "the same value stands" : dossier.say(other) + " stands") + " for " + other.metric()
                                + " here and for " + first.metric() + " in "
                                + first.places().of("value"),
                        "find out which of the two it is, and correct the other",
                        dossier.contentOf(first),
                        dossier.contentOf(other));
            }
        }
    }
}
