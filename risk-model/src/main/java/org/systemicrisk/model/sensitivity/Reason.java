package org.systemicrisk.model.sensitivity;

import org.systemicrisk.model.rating.Dimension;

/** Why a rating is borderline. */
public sealed interface Reason {

    /** Dispatches on the kind of reason. */
    <R> R accept(Visitor<R> visitor);

    /** What is done with each kind of reason. */
    interface Visitor<R> {
        R answer(HangsOnAnswer reason);

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

    /** A number lies so near to a border that the rating is declared to be borderline. */
    record NearBorder(Distance distance, Crossing crossing, Shift shift) implements Reason {
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
