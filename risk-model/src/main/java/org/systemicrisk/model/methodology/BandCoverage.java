package org.systemicrisk.model.methodology;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which of the possible values belong to no band, and which to more than one. Bands are compared in the order of their
 * numbers, whatever the order they are listed in; a band without any number is left out.
 *
 * @param gaps from the lowest values to the highest
 * @param overlaps from the lowest values to the highest
 */
public record BandCoverage(List<Gap> gaps, List<Overlap> overlaps) {
    public BandCoverage {
        gaps = List.copyOf(gaps);
        overlaps = List.copyOf(overlaps);
    }

    /**
     * Values that belong to no band.
     *
     * @param before the band that ends before them; absent at the lower end of what is possible
     * @param after the band that begins after them; absent at the upper end
     */
    public record Gap(Interval values, @Nullable Band before, @Nullable Band after) {}

    /** Values that belong to two bands; {@code lower} begins first. */
    public record Overlap(Interval values, Band lower, Band upper) {}

    /**
     * Looks for gaps and overlaps.
     *
     * @param possible values outside do not occur
     * @param step only multiples of it occur; absent when any number may
     */
    public static BandCoverage of(List<Band> bands, Interval possible, @Nullable BigDecimal step) {
        return new Sweep(possible, step).over(inOrder(bands));
    }

    /** The bands in the order of their numbers. */
    public static List<Band> inOrder(List<Band> bands) {
        return bands.stream()
                .filter(band -> !band.interval().isEmpty())
                .sorted((one, other) -> Interval.compareLower(
                        one.interval().lower(), other.interval().lower()))
                .toList();
    }

    private static final class Sweep {
        private final Interval possible;
        private final @Nullable BigDecimal step;
        private final List<Gap> gaps = new ArrayList<>();
        private final List<Overlap> overlaps = new ArrayList<>();

        Sweep(Interval possible, @Nullable BigDecimal step) {
            this.possible = possible;
            this.step = step;
        }

        BandCoverage over(List<Band> sorted) {
            @Nullable Band reach = null;
            for (Band band : sorted) {
                if (reach == null) {
                    gap(band.interval().before(), null, band);
                } else {
                    Band widest = reach;
                    gap(widest.interval().after().flatMap(after -> between(after, band)), widest, band);
                    occurring(widest.interval().and(band.interval()))
                            .ifPresent(values -> overlaps.add(new Overlap(values, widest, band)));
                }
                boolean further = reach == null
                        || Interval.compareUpper(
                                        band.interval().upper(),
                                        reach.interval().upper())
                                > 0;
                reach = further ? band : reach;
            }
            if (reach != null) {
                gap(reach.interval().after(), reach, null);
            }
            return new BandCoverage(gaps, overlaps);
        }

        private static Optional<Interval> between(Interval after, Band band) {
            return band.interval().before().map(after::and);
        }

        private void gap(Optional<Interval> values, @Nullable Band before, @Nullable Band after) {
            values.flatMap(this::occurring).ifPresent(missed -> gaps.add(new Gap(missed, before, after)));
        }

        private Optional<Interval> occurring(Interval values) {
            Interval inRange = values.and(possible);
            Interval occurring = step == null ? inRange : inRange.multiplesOf(step);
            return occurring.isEmpty() ? Optional.empty() : Optional.of(occurring);
        }
    }
}
