package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.measurement.Fraction;
import org.systemicrisk.model.methodology.Banding;
import org.systemicrisk.model.methodology.Landing;
import org.systemicrisk.model.methodology.Level;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.RollUp;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.scoring.Derivation.Member;
import org.systemicrisk.model.scoring.Derivation.RolledUp;

/** Rolls the ratings of parts up, as the methodology says for a dimension. */
final class RollUps {

    private final Methodology methodology;

    RollUps(Methodology methodology) {
        this.methodology = methodology;
    }

    /** The rule by which a rating of a level comes from its parts. */
    Optional<RollUp> rule(Level to, Dimension dimension) {
        return methodology.rollUps().stream()
                .filter(rule -> rule.to() == to && rule.of().contains(dimension))
                .findFirst();
    }

    /** Whether anything is rolled up to a level. */
    boolean reach(Level to) {
        return methodology.rollUps().stream().anyMatch(rule -> rule.to() == to);
    }

    /**
     * The rating of the whole: of no rated part, the step that says that nothing was rated, or none.
     *
     * @param weight of a part, by its subject
     */
    Optional<Result> of(RollUp rule, Dimension dimension, List<SubjectScores> parts, ToLongFunction<String> weight) {
        return methodology.scaleOf(dimension).map(scale -> {
            List<Member> members = members(rule, dimension, parts, scale, weight);
            if (members.isEmpty() && !(rule.countsNumbers() && isAnyRated(dimension, parts, scale))) {
                return new Result(nothing(scale), RolledUp.nothing(rule));
            }
            if (rule.countsNumbers()) {
                return numbers(rule, dimension, members, scale, parts);
            }
            return new RollingUp(rule, scale)
                    .of(members)
                    .map(rolled -> new Result(rating(rolled), rolled))
                    .orElseGet(() -> new Result(new Rating.NotStated(), new RolledUp(rule, members, null, null)));
        });
    }

    /** A part that is rated and has no number leaves the number of the whole open. */
    private Result numbers(
            RollUp rule, Dimension dimension, List<Member> members, Scale scale, List<SubjectScores> parts) {
        long rated = parts.stream()
                .filter(part -> isRated(part.of(dimension), scale))
                .count();
        Optional<BigDecimal> number =
                members.size() < rated ? Optional.empty() : new RollingUp(rule, scale).number(members);
        return number.map(value -> looked(rule, dimension, members, scale, value))
                .orElseGet(() -> new Result(new Rating.NotStated(), new RolledUp(rule, members, null, null)));
    }

    private static boolean isAnyRated(Dimension dimension, List<SubjectScores> parts, Scale scale) {
        return parts.stream().anyMatch(part -> isRated(part.of(dimension), scale));
    }

    /** Also one whose number has two steps or none. */
    private static boolean isRated(Score score, Scale scale) {
        return score.step().isPresent()
                ? score.step().flatMap(scale::number).isPresent()
                : before(score).isPresent();
    }

    private Result looked(RollUp rule, Dimension dimension, List<Member> members, Scale scale, BigDecimal number) {
        Fraction value = Fraction.of(number);
        Optional<Banding> banding =
                methodology.bandingOf(dimension).filter(bands -> !bands.bands().isEmpty());
        Landing landing =
                banding.map(bands -> Landing.of(value, bands, scale)).orElseGet(() -> new Landing(null, null));
        Rating rating = banding.isPresent() ? landing.rating() : CombinedNumbers.numbered(value, scale);
        StepId step = rating.step().orElse(null);
        return new Result(rating, new RolledUp(rule, members, number, step, landing.band(), landing.otherBand()));
    }

    private static Rating rating(RolledUp rolled) {
        StepId step = rolled.step();
        return step == null ? new Rating.NotStated() : new Rating.At(step);
    }

    /** The number before the band, or the one that was set by hand. */
    private static Optional<BigDecimal> before(Score score) {
        if (score.basis() instanceof Basis.Overridden set) {
            return Optional.ofNullable(set.number());
        }
        return score.value();
    }

    private static Rating nothing(Scale scale) {
        return scale.unrated().map(Step::id).<Rating>map(Rating.At::new).orElseGet(Rating.NotStated::new);
    }

    private static List<Member> members(
            RollUp rule, Dimension dimension, List<SubjectScores> parts, Scale scale, ToLongFunction<String> weight) {
        List<Member> members = new ArrayList<>();
        for (SubjectScores part : parts) {
            Optional<StepId> step = part.of(dimension).step();
            step.flatMap(scale::number)
                    .flatMap(number -> rule.countsNumbers() ? before(part.of(dimension)) : Optional.of(number))
                    .ifPresent(number -> members.add(new Member(
                            part.subject(),
                            step.orElseThrow(),
                            number,
                            BigDecimal.valueOf(weight.applyAsLong(part.subject())))));
        }
        return members;
    }
}
