package org.systemicrisk.model.rule.methodology;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.BandCoverage;
import org.systemicrisk.model.methodology.Banding;
import org.systemicrisk.model.methodology.Bound;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.Interval;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.PossibleNumbers;
import org.systemicrisk.model.methodology.ProbabilityMethod;
import org.systemicrisk.model.methodology.RiskMethod;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.SeverityMethod;
import org.systemicrisk.model.methodology.Ties;
import org.systemicrisk.model.methodology.ValueRange;
import org.systemicrisk.model.rating.Dimension;

/**
 * A part of a methodology that looks numbers up in bands.
 *
 * @param ties which of two bands counts that claim a number
 * @param unit of the numbers, such as {@code %}
 * @param possible the numbers that can occur
 * @param step only multiples of it occur
 * @param numbers the numbers that combinations of steps give; absent where any number of the range may occur
 * @param halves those that they give when a rating is set half way between two steps
 */
record Banded(
        Dimension dimension,
        Scale scale,
        List<Band> bands,
        @Nullable Ties ties,
        @Nullable String unit,
        Interval possible,
        @Nullable BigDecimal step,
        @Nullable PossibleNumbers numbers,
        @Nullable PossibleNumbers halves) {

    /** Those of a methodology that have bands. */
    static List<Banded> of(Methodology methodology) {
        List<Banded> parts = new ArrayList<>();
        Stream.of(
                        Dimension.PROBABILITY,
                        Dimension.SEVERITY,
                        Dimension.INHERENT,
                        Dimension.EFFECTIVENESS,
                        Dimension.RESIDUAL)
                .forEach(dimension -> of(methodology, dimension).ifPresent(parts::add));
        return parts;
    }

    private static Optional<Banded> of(Methodology methodology, Dimension dimension) {
        Optional<Banding> banding = methodology.bandingOf(dimension).filter(method -> !method.bands()
                .isEmpty());
        Optional<Scale> scale = banding.flatMap(method -> methodology.scale(method.scale()));
        if (banding.isEmpty() || scale.isEmpty()) {
            return Optional.empty();
        }
        PossibleNumbers numbers = PossibleNumbers.of(methodology, dimension).orElse(null);
        return Optional.of(new Banded(
                dimension,
                scale.get(),
                banding.get().bands(),
                banding.get().ties(),
                unit(banding.get()),
                possible(banding.get(), numbers),
                step(banding.get()),
                numbers,
                PossibleNumbers.withHalves(methodology, dimension).orElse(null)));
    }

    private static @Nullable String unit(Banding banding) {
        if (banding instanceof ProbabilityMethod probability) {
            return probability.unit();
        }
        return banding instanceof EffectivenessMethod effectiveness && effectiveness.isShare() ? "%" : null;
    }

    private static @Nullable BigDecimal step(Banding banding) {
        return banding instanceof EffectivenessMethod effectiveness ? effectiveness.step() : null;
    }

    private static Interval possible(Banding banding, @Nullable PossibleNumbers numbers) {
        if (banding instanceof EffectivenessMethod effectiveness) {
            return effectiveness.possible();
        }
        ValueRange range = range(banding);
        if (range != null) {
            return range.interval();
        }
        return numbers == null
                ? new Interval(new Bound(BigDecimal.ZERO, true), null)
                : new Interval(new Bound(numbers.least(), true), new Bound(numbers.greatest(), true));
    }

    private static @Nullable ValueRange range(Banding banding) {
        if (banding instanceof ProbabilityMethod probability) {
            return probability.range();
        }
        if (banding instanceof SeverityMethod severity) {
            return severity.range();
        }
        return banding instanceof RiskMethod risk ? risk.range() : null;
    }

    /** Which of the numbers that can occur belong to no band, or to two. */
    BandCoverage coverage() {
        return BandCoverage.of(bands, possible, step);
    }

    Optional<Band> band(StepId id) {
        return bands.stream().filter(band -> band.step().equals(id)).findFirst();
    }

    /** The numbers of a range that can occur. */
    Interval occurring(Interval values) {
        Interval inRange = values.and(possible);
        if (numbers != null && numbers.in(inRange).isEmpty()) {
            return NOTHING;
        }
        return step == null ? inRange : inRange.multiplesOf(step);
    }

    private static final Interval NOTHING =
            new Interval(new Bound(BigDecimal.ZERO, false), new Bound(BigDecimal.ZERO, false));

    /** Whether one of these values can occur, as far as the methodology tells. */
    boolean canOccur(Interval values) {
        return numbers == null
                || !numbers.in(values).isEmpty()
                || halves != null && !halves.in(values).isEmpty();
    }

    /** An input that gets there: {@code ; inherent risk 3 and effectiveness 1.5 give 4.5}. Nothing where none is known. */
    String example(Interval values) {
        if (numbers == null) {
            return "";
        }
        List<BigDecimal> whole = numbers.in(values);
        if (!whole.isEmpty()) {
            return "; " + numbers.way(whole.get(0)) + " give " + Words.plain(whole.get(0));
        }
        List<BigDecimal> half = halves == null ? List.of() : halves.in(values);
        return halves == null || half.isEmpty()
                ? "; no steps give one of them"
                : "; no steps give one of them, but a rating set half way between two does: " + halves.way(half.get(0))
                        + " give " + Words.plain(half.get(0));
    }

    /** The band with the highest numbers. */
    Optional<Band> highest() {
        List<Band> rising = BandCoverage.inOrder(bands);
        return rising.isEmpty() ? Optional.empty() : Optional.of(rising.get(rising.size() - 1));
    }

    /** A range in words, with the unit where it is a share. */
    String say(Interval values) {
        return values.words("%".equals(unit) ? " %" : "");
    }

    String label(Band band) {
        return scale.label(band.step());
    }

    static Place lower(Band band) {
        return band.places().of(key(band, band.above() != null ? "above" : "from"));
    }

    static Place upper(Band band) {
        return band.places().of(key(band, band.to() != null ? "to" : "below"));
    }

    private static String key(Band band, String otherwise) {
        return band.between().isEmpty() ? otherwise : "between";
    }
}
