package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.systemicrisk.model.id.StepId;
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
            List<Member> members = members(dimension, parts, scale, weight);
            if (members.isEmpty()) {
                return new Result(nothing(scale), new RolledUp(rule, members, null, null));
            }
            return new RollingUp(rule, scale)
                    .of(members)
                    .map(rolled -> new Result(rating(rolled), rolled))
                    .orElseGet(() -> new Result(new Rating.NotStated(), new RolledUp(rule, members, null, null)));
        });
    }

    private static Rating rating(RolledUp rolled) {
        StepId step = rolled.step();
        return step == null ? new Rating.NotStated() : new Rating.At(step);
    }

    private static Rating nothing(Scale scale) {
        return scale.unrated().map(Step::id).<Rating>map(Rating.At::new).orElseGet(Rating.NotStated::new);
    }

    private static List<Member> members(
            Dimension dimension, List<SubjectScores> parts, Scale scale, ToLongFunction<String> weight) {
        List<Member> members = new ArrayList<>();
        for (SubjectScores part : parts) {
            Optional<StepId> step = part.of(dimension).step();
            step.flatMap(scale::number)
                    .ifPresent(number -> members.add(new Member(
                            part.subject(),
                            step.orElseThrow(),
                            number,
                            BigDecimal.valueOf(weight.applyAsLong(part.subject())))));
        }
        return members;
    }
}
