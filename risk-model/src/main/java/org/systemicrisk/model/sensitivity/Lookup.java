package org.systemicrisk.model.sensitivity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.measurement.Fraction;
import org.systemicrisk.model.methodology.Banding;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.Interval;
import org.systemicrisk.model.methodology.Landing;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.ProbabilityMethod;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;

/**
 * The bands in which a dimension's number is looked up.
 *
 * @param possible numbers outside do not occur
 */
record Lookup(Banding banding, Scale scale, Interval possible) {

    private static final Interval ANY = new Interval(null, null);

    /** The bands of a dimension; empty where its ratings come from no bands. */
    static Optional<Lookup> of(Methodology methodology, Dimension dimension) {
        return methodology
                .bandingOf(dimension)
                .filter(banding -> !banding.bands().isEmpty())
                .flatMap(banding -> methodology
                        .scaleOf(dimension)
                        .map(scale -> new Lookup(banding, scale, possible(methodology, dimension))));
    }

    private static Interval possible(Methodology methodology, Dimension dimension) {
        ProbabilityMethod probability = methodology.probability();
        if (dimension == Dimension.PROBABILITY && probability != null) {
            return probability.possible();
        }
        EffectivenessMethod effectiveness = methodology.effectiveness();
        return dimension == Dimension.EFFECTIVENESS && effectiveness != null ? effectiveness.possible() : ANY;
    }

    /** The step of a number; none where no band holds it, or two that the methodology does not choose from. */
    Optional<StepId> step(BigDecimal value) {
        return Landing.of(Fraction.of(value), banding, scale).rating().step();
    }

    /** The borders around a number, from the nearest outward: those below, then those above. */
    List<Borders.Border<Optional<StepId>>> borders(BigDecimal value) {
        return new Borders<>(this::step, possible).around(value, ends());
    }

    /** The ends of bands. */
    List<BigDecimal> ends() {
        return banding.bands().stream().flatMap(band -> band.interval().ends()).toList();
    }
}
