package org.systemicrisk.model.sensitivity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.ProbabilityMethod;
import org.systemicrisk.model.methodology.Scale;

/**
 * What a sample says about the rate it was drawn for. The interval is that of Clopper and Pearson (The use of confidence
 * or fiducial limits illustrated in the case of the binomial, Biometrika 26, 1934): exact, and rather too wide than too
 * narrow. The chance of a band is that of a Beta distribution with half a hit and half a miss added, which is what Bayes'
 * rule gives under the prior of Jeffreys, Beta(1/2, 1/2). Both suppose that every item had the same chance to be drawn; a
 * stratified sample is mostly a little surer than they say.
 *
 * <p>A full count has no sampling error, and no entry here.
 */
final class Samples {

    /** Digits of an interval's ends. */
    private static final int DIGITS = 3;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double HALF = 0.5;

    private final ProbabilityMethod method;
    private final Scale scale;
    private final BigDecimal level;

    Samples(ProbabilityMethod method, Scale scale, BigDecimal level) {
        this.method = method;
        this.scale = scale;
        this.level = level;
    }

    /** The rate with its interval; empty for a full count, and where the unit of the bands is not known as a share. */
    Optional<SampledRate> of(Observation observation) {
        Optional<BigDecimal> rate = observation.value().value().map(Quantity::value);
        long size = size(observation);
        BigDecimal whole = whole();
        if (rate.isEmpty() || size <= 0 || whole == null) {
            return Optional.empty();
        }
        long hits = hits(observation, rate.get(), size, whole);
        return hits < 0 || hits > size || size > Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.of(rate(observation, hits, size, whole));
    }

    private SampledRate rate(Observation observation, long hits, long size, BigDecimal whole) {
        double error = HUNDRED.subtract(level).divide(HUNDRED).doubleValue();
        Interval interval = BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate((int) size, (int) hits, error);
        return new SampledRate(
                observation.metric(),
                hits,
                size,
                printed(interval.getLowerBound(), whole),
                printed(interval.getUpperBound(), whole),
                chances(hits, size, whole));
    }

    private static BigDecimal printed(double share, BigDecimal whole) {
        BigDecimal value = BigDecimal.valueOf(share).multiply(whole);
        return value.round(new java.math.MathContext(DIGITS, RoundingMode.HALF_UP))
                .stripTrailingZeros();
    }

    private List<StepChance> chances(long hits, long size, BigDecimal whole) {
        BetaDistribution beta = BetaDistribution.of(hits + HALF, size - hits + HALF);
        DoubleUnaryOperator below = bound -> beta.cumulativeProbability(bound / whole.doubleValue());
        return StepChance.of(scale, step -> method.bands().stream()
                .filter(band -> band.step().equals(step))
                .mapToDouble(band -> chance(band, below))
                .sum());
    }

    private static double chance(Band band, DoubleUnaryOperator below) {
        org.systemicrisk.model.methodology.Interval numbers = band.interval();
        double until = numbers.upper() == null
                ? 1
                : below.applyAsDouble(numbers.upper().value().doubleValue());
        double before = numbers.lower() == null
                ? 0
                : below.applyAsDouble(numbers.lower().value().doubleValue());
        return Math.max(0, until - before);
    }

    private static long size(Observation o) {
        if (o.sampleSize() != null) {
            return o.sampleSize();
        }
        BigDecimal denominator = o.sampleFrame() == null ? null : o.denominator();
        return denominator == null
                ? 0
                : denominator.setScale(0, RoundingMode.HALF_UP).longValue();
    }

    private static long hits(Observation o, BigDecimal rate, long size, BigDecimal whole) {
        BigDecimal numerator = o.numerator();
        BigDecimal hits = numerator != null && isOfSample(o, size)
                ? numerator
                : rate.multiply(BigDecimal.valueOf(size)).divide(whole, 0, RoundingMode.HALF_UP);
        return hits.setScale(0, RoundingMode.HALF_UP).longValue();
    }

    private static boolean isOfSample(Observation o, long size) {
        BigDecimal denominator = o.denominator();
        return denominator != null && denominator.compareTo(BigDecimal.valueOf(size)) == 0;
    }

    /** How much of the bands' unit the whole is; null where the unit does not tell. */
    private @Nullable BigDecimal whole() {
        String unit = method.unit();
        if (unit == null) {
            return null;
        }
        return switch (unit.strip()) {
            case "%", "per cent", "percent" -> HUNDRED;
            case "‰", "per 1,000", "per 1000", "per mille" -> BigDecimal.valueOf(1000);
            default -> null;
        };
    }
}
