package org.systemicrisk.model.sensitivity;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Confidence;
import org.systemicrisk.model.assessment.ConfidenceChances;
import org.systemicrisk.model.assessment.SensitivitySettings;
import org.systemicrisk.model.finding.Places;

/**
 * When a rating is borderline, and what is supposed about answers and samples: the declared settings, or the defaults.
 *
 * @param points margin of an effectiveness percentage, in points
 * @param share margin of other numbers, in per cent of the number
 * @param chance chance of another step in per cent from which on a rating is borderline
 * @param level level of the intervals in per cent
 * @param draws of the simulation; none when 0
 * @param high chance in per cent that the step next to an answer of high confidence is the right one
 */
public record Rule(
        BigDecimal points,
        BigDecimal share,
        BigDecimal chance,
        BigDecimal level,
        int draws,
        int seed,
        BigDecimal high,
        BigDecimal medium,
        BigDecimal low,
        BigDecimal unstated) {

    private static final int DRAWS = 10_000;
    private static final int SEED = 1;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The rule as it is declared. */
    public static Rule of(@Nullable SensitivitySettings settings) {
        ConfidenceChances confidence = settings == null ? null : settings.confidence();
        ConfidenceChances c =
                confidence == null ? new ConfidenceChances(null, null, null, null, Places.NONE) : confidence;
        return new Rule(
                or(settings == null ? null : settings.points(), 2),
                or(settings == null ? null : settings.share(), 10),
                or(settings == null ? null : settings.chance(), 10),
                or(settings == null ? null : settings.level(), 95),
                settings == null ? DRAWS : Objects.requireNonNullElse(settings.draws(), DRAWS),
                settings == null ? SEED : Objects.requireNonNullElse(settings.seed(), SEED),
                or(c.high(), 5),
                or(c.medium(), 15),
                or(c.low(), 30),
                or(c.unstated(), 15));
    }

    private static BigDecimal or(@Nullable BigDecimal declared, int otherwise) {
        return declared == null ? BigDecimal.valueOf(otherwise) : declared;
    }

    /** The same rule with another number of draws. */
    public Rule withDraws(int other) {
        return new Rule(points, share, chance, level, other, seed, high, medium, low, unstated);
    }

    /** Whether a border lies so near that a rating beyond it makes the rating of now borderline. */
    boolean isNear(Distance distance, Margin margin) {
        return margin.isWithin(
                distance.isPercentOfPoints()
                        ? points
                        : distance.value().abs().multiply(share).divide(HUNDRED));
    }

    /** Whether another step is likely enough to make a rating borderline. */
    boolean isLikely(StepChance other) {
        return other.percent().compareTo(chance) >= 0;
    }

    /** What a confidence means: the chance in per cent that the step above or the step below is the right one. */
    BigDecimal oneStepOff(@Nullable Confidence confidence) {
        if (confidence == null) {
            return unstated;
        }
        return switch (confidence) {
            case HIGH -> high;
            case MEDIUM -> medium;
            case LOW -> low;
        };
    }
}
