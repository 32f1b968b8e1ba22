package org.systemicrisk.model.diff;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.assessment.RatingOverride;
import org.systemicrisk.model.comparison.AnswerReading;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.scoring.ScoredAssessment;

/**
 * Says what became of an input that both sides have and neither withholds. A mapping is declared by the later methodology for the
 * earlier one, and either side may be the later one; so answers are read both ways, as ratings are.
 */
final class InputComparer {

    private final AnswerReading onward;
    private final AnswerReading backward;
    private final RatingDifferences ratings;
    private final FigureDifferences figures;
    private final boolean sameMethod;

    InputComparer(ScoredAssessment from, ScoredAssessment to, FigureDifferences figures) {
        this.onward = new AnswerReading(
                from.assessment().methodology(), to.assessment().methodology());
        this.backward = new AnswerReading(
                to.assessment().methodology(), from.assessment().methodology());
        this.ratings = new RatingDifferences(from, to);
        this.figures = figures;
        this.sameMethod = from.assessment()
                .methodology()
                .version()
                .equals(to.assessment().methodology().version());
    }

    /** Empty where it says the same. */
    Optional<Movement> compare(Input input, Given then, Given today) {
        if (then instanceof Given.Figure before && today instanceof Given.Figure after) {
            return figure(before, after);
        }
        if (then instanceof Given.Answer before && today instanceof Given.Answer after) {
            return answer(
                    input,
                    before.value().value().orElseThrow(),
                    after.value().value().orElseThrow());
        }
        if (then instanceof Given.Maturity before && today instanceof Given.Maturity after) {
            return maturity(
                    before.value().value().orElseThrow(), after.value().value().orElseThrow());
        }
        if (then instanceof Given.Percent before && today instanceof Given.Percent after) {
            return percent(before.percent(), after.percent());
        }
        Dimension rated = Objects.requireNonNull(input.rated());
        if (then instanceof Given.SetByHand before && today instanceof Given.SetByHand after) {
            return set(rated, before.override(), after.override());
        }
        return ratings.movement(rated, ((Given.Stated) then).rating(), ((Given.Stated) today).rating());
    }

    private Optional<Movement> figure(Given.Figure before, Given.Figure after) {
        if (!figures.isOne(before.metric(), after.metric())) {
            return Optional.of(new Movement(What.NOT_COMPARABLE, null));
        }
        return figures.between(before, after)
                .map(difference ->
                        new Movement(difference.doubts().isEmpty() ? difference.what() : What.NOT_COMPARABLE, null));
    }

    private Optional<Movement> answer(Input input, AnswerValue before, AnswerValue after) {
        if (sameMethod && before.equals(after)) {
            return Optional.empty();
        }
        Dimension rated = input.rated();
        return rated == null
                ? Movement.of(
                        onward.ofAsked(input.name(), before, after), backward.ofAsked(input.name(), after, before))
                : Movement.of(
                        onward.ofPart(rated, input.name(), before, after),
                        backward.ofPart(rated, input.name(), after, before));
    }

    private Optional<Movement> maturity(MaturityId before, MaturityId after) {
        return sameMethod && before.equals(after)
                ? Optional.empty()
                : Movement.of(onward.ofMaturity(before, after), backward.ofMaturity(after, before));
    }

    private static Optional<Movement> percent(BigDecimal before, BigDecimal after) {
        int direction = after.compareTo(before);
        return direction == 0
                ? Optional.empty()
                : Optional.of(new Movement(direction > 0 ? What.RAISED : What.LOWERED, null));
    }

    /** Another step; or the same with another number, for another reason or by somebody else. */
    private Optional<Movement> set(Dimension rated, RatingOverride before, RatingOverride after) {
        Optional<Movement> moved =
                ratings.movement(rated, new Rating.At(before.rating()), new Rating.At(after.rating()));
        boolean same = Sameness.same(before.number(), after.number())
                && before.reason().equals(after.reason())
                && before.by().equals(after.by());
        return moved.isPresent() || same ? moved : Optional.of(new Movement(What.CHANGED, null));
    }
}
