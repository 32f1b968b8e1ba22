package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;

/**
 * How it is told whether a rating is sure, and who reads it. All of these are choices of the provider, printed beside
 * the results; what is absent has a default, which is printed just so.
 */
public record SensitivitySettings(
        @JsonPropertyDescription("Editions that carry the annex: complete, non-confidential; complete when absent")
                List<EditionName> editions,
        @JsonPropertyDescription(
                        "A rating is borderline when an effectiveness this many points away, or fewer, gives another; 2 when absent")
                @Nullable
                BigDecimal points,
        @JsonPropertyDescription(
                        "The same for other numbers, in per cent of the number itself; 10 when absent, which makes a rate of 0.50 borderline that would give another rating at 0.45")
                @Nullable
                BigDecimal share,
        @JsonPropertyDescription(
                        "A rating is borderline when another step has at least this chance in per cent; 10 when absent")
                @Nullable
                BigDecimal chance,
        @JsonPropertyDescription("Level of the intervals of sampled rates in per cent; 95 when absent") @Nullable
                BigDecimal level,
        @JsonPropertyDescription("How often the simulation draws; 10000 when absent, at most 1000000") @Nullable
                Integer draws,
        @JsonPropertyDescription("Seed of the simulation; the same seed gives the same result; 1 when absent") @Nullable
                Integer seed,
        @JsonPropertyDescription("What the confidence of an answer means") @Nullable ConfidenceChances confidence,
        Places places) {

    private static final int MOST_DRAWS = 1_000_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public SensitivitySettings {
        editions = List.copyOf(editions);
        if (draws != null && (draws < 1 || draws > MOST_DRAWS)) {
            throw new IllegalArgumentException("draws is " + draws + ", and must be from 1 to " + MOST_DRAWS);
        }
        notNegative("points", points);
        notNegative("share", share);
        between("chance", chance);
        between("level", level);
    }

    /** Whether an edition carries the annex: those that are named, or the complete one where none is. */
    public boolean isFor(EditionName edition) {
        return editions.isEmpty() ? edition == EditionName.COMPLETE : editions.contains(edition);
    }

    private static void notNegative(String key, @Nullable BigDecimal value) {
        if (value != null && value.signum() < 0) {
            throw new IllegalArgumentException(key + " is " + value.toPlainString() + ", and must not be below zero");
        }
    }

    private static void between(String key, @Nullable BigDecimal value) {
        if (value != null && (value.signum() <= 0 || value.compareTo(HUNDRED) >= 0)) {
            throw new IllegalArgumentException(
                    key + " is " + value.toPlainString() + " per cent, and must be above 0 and below 100");
        }
    }
}
