package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.systemicrisk.model.measurement.Fraction;
import org.systemicrisk.model.methodology.RollUp;
import org.systemicrisk.model.methodology.RollUpBy;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.scoring.Derivation.Member;
import org.systemicrisk.model.scoring.Derivation.RolledUp;

/** Makes one rating of several. The result of a mean is exact before it is rounded; it must be the number of a step. */
final class RollingUp {

    private static final int READ_DECIMALS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RollUp rule;
    private final Scale scale;

    RollingUp(RollUp rule, Scale scale) {
        this.rule = rule;
        this.scale = scale;
    }

    /** @param members those that are rated; empty gives nothing, as does a mean that no step has as its number */
    Optional<RolledUp> of(List<Member> members) {
        if (members.isEmpty()) {
            return Optional.empty();
        }
        return switch (rule.by()) {
            case MEAN, WEIGHTED_MEAN -> mean(members);
            case MAXIMUM -> found(members, members.stream().max(Comparator.comparing(this::rank)));
            case MINIMUM -> found(members, members.stream().min(Comparator.comparing(this::rank)));
            case TWO_IN_A_ROW -> found(members, twoInARow(members));
            case SHARE -> share(members);
        };
    }

    /** The number before bands that several come to: their greatest, their least, or their mean, rounded where the rule says so. */
    Optional<BigDecimal> number(List<Member> members) {
        return switch (rule.by()) {
            case MAXIMUM -> members.stream().map(Member::number).max(Comparator.naturalOrder());
            case MINIMUM -> members.stream().map(Member::number).min(Comparator.naturalOrder());
            case MEAN, WEIGHTED_MEAN ->
                exactMean(members).map(mean -> rounded(mean).decimal());
            case SHARE, TWO_IN_A_ROW -> Optional.empty();
        };
    }

    private Fraction rounded(Fraction mean) {
        return rule.rounding() == null
                ? mean
                : Fraction.of(mean.roundedTo(BigDecimal.ONE, rule.rounding().mode()));
    }

    private Optional<RolledUp> found(List<Member> members, Optional<Member> member) {
        return member.map(one -> new RolledUp(rule, members, null, one.step()));
    }

    private int rank(Member member) {
        return scale.rank(member.step()).orElse(-1);
    }

    private Optional<Fraction> exactMean(List<Member> members) {
        boolean weighted = rule.by() == RollUpBy.WEIGHTED_MEAN;
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Member member : members) {
            BigDecimal weight = weighted ? member.weight() : BigDecimal.ONE;
            sum = sum.add(member.number().multiply(weight));
            weights = weights.add(weight);
        }
        return weights.signum() == 0
                ? Optional.empty()
                : Optional.of(Fraction.of(sum).dividedBy(weights));
    }

    private Optional<RolledUp> mean(List<Member> members) {
        return exactMean(members).filter(mean -> rule.rounding() != null).flatMap(mean -> {
            BigDecimal read = mean.above()
                    .divide(mean.below(), READ_DECIMALS, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
            return scale.numbered(rounded(mean).decimal()).map(step -> new RolledUp(rule, members, read, step.id()));
        });
    }

    /** The lesser of each two neighbours is reached by both; the highest of these. */
    private Optional<Member> twoInARow(List<Member> members) {
        Comparator<Member> byRank = Comparator.comparing(this::rank);
        return Stream.iterate(1, i -> i < members.size(), i -> i + 1)
                .map(i -> Stream.of(members.get(i - 1), members.get(i))
                        .min(byRank)
                        .orElseThrow())
                .max(byRank);
    }

    private Optional<RolledUp> share(List<Member> members) {
        if (rule.reaching() == null || rule.atLeast() == null) {
            return Optional.empty();
        }
        int least = scale.rank(rule.reaching()).orElse(Integer.MAX_VALUE);
        long reaching = members.stream().filter(member -> rank(member) >= least).count();
        BigDecimal earned = BigDecimal.valueOf(reaching).multiply(HUNDRED);
        BigDecimal needed = rule.atLeast().multiply(BigDecimal.valueOf(members.size()));
        BigDecimal percent = earned.divide(BigDecimal.valueOf(members.size()), READ_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return Optional.ofNullable(earned.compareTo(needed) >= 0 ? rule.gives() : rule.otherwise())
                .map(step -> new RolledUp(rule, members, percent, step));
    }
}
