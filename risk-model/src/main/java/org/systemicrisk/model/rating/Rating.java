package org.systemicrisk.model.rating;

import java.util.Optional;
import org.systemicrisk.model.id.StepId;

/** A place on an ordered scale: a step, a bound where only that is known, or nothing. */
public sealed interface Rating {

    /** The step, when it is known exactly. */
    Optional<StepId> step();

    /** Exactly this step. */
    record At(StepId at) implements Rating {
        @Override
        public Optional<StepId> step() {
            return Optional.of(at);
        }
    }

    /** Some step below this one. */
    record Below(StepId bound) implements Rating {
        @Override
        public Optional<StepId> step() {
            return Optional.empty();
        }
    }

    /** Some step above this one. */
    record Above(StepId bound) implements Rating {
        @Override
        public Optional<StepId> step() {
            return Optional.empty();
        }
    }

    /** One of two steps or of those between them, where it is not said which. */
    record FromTo(StepId lowest, StepId highest) implements Rating {
        @Override
        public Optional<StepId> step() {
            return Optional.empty();
        }
    }

    /** Not known, and said to be so. */
    record NotStated() implements Rating {
        @Override
        public Optional<StepId> step() {
            return Optional.empty();
        }
    }
}
