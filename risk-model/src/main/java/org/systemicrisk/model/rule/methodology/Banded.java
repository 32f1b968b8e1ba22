package org.systemicrisk.model.rule.methodology;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.BandCoverage;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.Interval;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.NumberRounding;
import org.systemicrisk.model.methodology.ProbabilityMethod;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;

/**
 * A part of a methodology that looks numbers up in bands.
 *
 * @param unit of the numbers, such as {@code %}
 * @param possible the numbers that can occur
 * @param step only multiples of it occur
 */
record Banded(
        Dimension dimension,
        Scale scale,
        List<Band> bands,
        @Nullable String unit,
        Interval possible,
        @Nullable BigDecimal step,
        BandCoverage coverage) {

    /** Those of a methodology that have bands. */
    static List<Banded> of(Methodology methodology) {
        List<Banded> parts = new ArrayList<>();
        ProbabilityMethod probability = methodology.probability();
        if (probability != null && !probability.bands().isEmpty()) {
            methodology
                    .scale(probability.scale())
                    .ifPresent(scale -> parts.add(new Banded(
                            Dimension.PROBABILITY,
                            scale,
                            probability.bands(),
                            probability.unit(),
                            probability.possible(),
                            null,
                            probability.coverage())));
        }
        EffectivenessMethod effectiveness = methodology.effectiveness();
        if (effectiveness != null && !effectiveness.bands().isEmpty()) {
            methodology.scale(effectiveness.scale()).ifPresent(scale -> parts.add(of(effectiveness, scale)));
        }
        return parts;
    }

    private static Banded of(EffectivenessMethod effectiveness, Scale scale) {
        NumberRounding rounding = effectiveness.rounding();
        return new Banded(
                Dimension.EFFECTIVENESS,
                scale,
                effectiveness.bands(),
                "%",
                effectiveness.possible(),
                rounding == null ? null : rounding.step(),
                effectiveness.coverage());
    }

    Optional<Band> band(StepId id) {
        return bands.stream().filter(band -> band.step().equals(id)).findFirst();
    }

    /** The numbers of a range that can occur. */
    Interval occurring(Interval values) {
        Interval inRange = values.and(possible);
        return step == null ? inRange : inRange.multiplesOf(step);
    }

    /** A range in words, with the unit where it is a share. */
    String say(Interval values) {
        return values.words("%".equals(unit) ? " %" : "");
    }

    String label(Band band) {
        return scale.label(band.step());
    }

    static Place lower(Band band) {
        return band.places().of(band.above() != null ? "above" : "from");
    }

    static Place upper(Band band) {
        return band.places().of(band.to() != null ? "to" : "below");
    }
}
