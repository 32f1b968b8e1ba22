package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.rating.Dimension;

/**
 * How ratings of the parts become one of the whole. What counts is the number of their steps, or the number before their bands; parts
 * that are not rated, or stand on a step that takes no part in the order, are not counted; of none, the result is not applicable.
 *
 * @param then the rating that is looked up anew from what was rolled up, and not rolled up itself
 */
public record RollUp(
        @JsonPropertyDescription("What is rolled up: teams, risks or modules") Level from,
        @JsonPropertyDescription("What it becomes a rating of: risks, modules or whole") Level to,
        @JsonPropertyDescription("Dimensions that are rolled up, each by itself") List<Dimension> of,
        @JsonPropertyDescription("mean, weighted-mean, maximum, minimum, share or two-in-a-row") RollUpBy by,
        @JsonPropertyDescription("What a part weighs in a weighted mean: risks, the number of its risks that are rated")
                @Nullable
                Weight weight,
        @JsonPropertyDescription(
                        "What counts of each part: steps, the number of its step, or numbers, the number before its band, which is then looked up in bands; steps when absent")
                @Nullable
                Counting counting,
        @JsonPropertyDescription("How a mean becomes a whole number; numbers need not be rounded") @Nullable
                Rounding rounding,
        @JsonPropertyDescription("Step that is counted, and all above it; of a share") @Nullable StepId reaching,
        @JsonPropertyDescription("How many of the parts must reach it, in per cent; of a share") @Nullable
                BigDecimal atLeast,
        @JsonPropertyDescription("Step that is given then; of a share") @Nullable StepId gives,
        @JsonPropertyDescription("Step that is given otherwise; of a share") @Nullable StepId otherwise,
        @JsonPropertyDescription("Dimension that is looked up anew from what was rolled up") @Nullable Dimension then,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {

    /** What a part weighs. */
    public enum Weight {
        /** The number of its risks that are rated. */
        RISKS
    }

    /** What of a part counts. */
    public enum Counting {
        /** The number of its step. */
        STEPS,
        /** The number before its band. */
        NUMBERS
    }

    public RollUp {
        of = List.copyOf(of);
        if (to.compareTo(from) <= 0) {
            throw new IllegalArgumentException(
                    "a roll-up goes from teams to risks, from risks to modules, to the whole");
        }
        if (from == Level.TEAMS && to != Level.RISKS) {
            throw new IllegalArgumentException("teams rate risks: a roll-up from teams goes to risks");
        }
        if ((by == RollUpBy.WEIGHTED_MEAN) != (weight != null)) {
            throw new IllegalArgumentException("weight: and by: weighted-mean go together");
        }
        if (weight != null && from != Level.MODULES) {
            throw new IllegalArgumentException("a risk or a team counts once: write by: mean, and take weight out");
        }
        boolean mean = by == RollUpBy.MEAN || by == RollUpBy.WEIGHTED_MEAN;
        boolean numbers = counting == Counting.NUMBERS;
        if (numbers && (by == RollUpBy.SHARE || by == RollUpBy.TWO_IN_A_ROW)) {
            throw new IllegalArgumentException("a share and two in a row are found among steps: take counting out");
        }
        if (numbers && from == Level.MODULES) {
            throw new IllegalArgumentException(
                    "numbers of modules may rest on answers that are withheld: roll up the numbers of their risks");
        }
        if (!(mean && numbers) && mean != (rounding != null)) {
            throw new IllegalArgumentException(
                    mean
                            ? "a mean is mostly no step's number: add rounding, such as half-up"
                            : "only a mean is rounded: take rounding out");
        }
        boolean share = by == RollUpBy.SHARE;
        boolean all = reaching != null && atLeast != null && gives != null;
        boolean any = reaching != null || atLeast != null || gives != null || otherwise != null;
        if (share ? !all : any) {
            throw new IllegalArgumentException(
                    share
                            ? "a share needs reaching (a step), at-least (in per cent) and gives (a step)"
                            : "reaching, at-least, gives and otherwise belong to by: share");
        }
        if (atLeast != null && (atLeast.signum() <= 0 || atLeast.compareTo(BigDecimal.valueOf(100)) > 0)) {
            throw new IllegalArgumentException(
                    "at-least is " + atLeast.toPlainString() + ", and must be above 0 and at most 100 per cent");
        }
    }

    /** Whether the numbers before the bands are counted. */
    public boolean countsNumbers() {
        return counting == Counting.NUMBERS;
    }
}
