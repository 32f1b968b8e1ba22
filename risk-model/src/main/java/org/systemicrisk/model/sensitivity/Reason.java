package org.systemicrisk.model.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.rating.Dimension;

/** Why a rating is borderline. */
public sealed interface Reason {

    /** Dispatches on the kind of reason. */
    <R> R accept(Visitor<R> visitor);

    /** The moved ratings that change a rating. */
    static List<Cell<Reason>> ofRatings(Tested<List<RatingMove>> tested, Dimension rating) {
        List<Cell<Reason>> reasons = new ArrayList<>();
        for (RatingMove move : tested.result().value().orElse(List.of())) {
            move.of(rating)
                    .map(shift -> new HangsOnRating(move, shift))
                    .ifPresent(reason -> reasons.add(Cell.of(reason)));
        }
        return reasons;
    }

    /** What is done with each kind of reason. */
    interface Visitor<R> {
        R answer(HangsOnAnswer reason);

        R rating(HangsOnRating reason);

        R border(NearBorder reason);

        R chance(MayBeAnother reason);
    }

    /**
     * One answer moved one step changes it.
     *
     * @param asked what the answer was given for
     */
    record HangsOnAnswer(Dimension asked, AnswerMove move, Shift shift) implements Reason {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.answer(this);
        }
    }

    /** Another rating moved one step changes it: one that is judged by itself, or that of one of several that are rolled up. */
    record HangsOnRating(RatingMove move, Shift shift) implements Reason {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rating(this);
        }
    }

    /**
     * A number lies so near to a border that the rating is declared to be borderline.
     *
     * @param asked by which name conditions ask for it; absent where it was looked up in bands
     */
    record NearBorder(@Nullable String asked, Distance distance, Overstep crossing, Shift shift) implements Reason {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.border(this);
        }
    }

    /** Another step is as likely as is declared to be borderline, or likelier. */
    record MayBeAnother(StepChance chance) implements Reason {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.chance(this);
        }
    }
}
