package org.systemicrisk.model.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Condition;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Stepped;
import org.systemicrisk.model.rating.Rating;

/** Which step the conditions of a dimension lead to. */
sealed interface Reached {

    /** A step. */
    record At(Derivation.FromConditions derivation) implements Reached {}

    /** No condition holds, and there is no fallback. */
    record Nothing(Derivation.FellThrough derivation) implements Reached {}

    /** What a condition asks for is not known, so that nobody can say. */
    record Open(List<Checked> checked) implements Reached {
        public Open {
            checked = List.copyOf(checked);
        }
    }

    /** Which step the conditions of a method lead to. */
    static Reached of(Stepped method, Scale scale, Facts facts) {
        return of(method.conditions(), method.otherwise(), scale, facts);
    }

    /** As a result: what is open is not known, and what falls through keeps what was tried. */
    default Optional<Result> result() {
        if (this instanceof At at) {
            return Optional.of(new Result(new Rating.At(at.derivation().step()), at.derivation()));
        }
        return this instanceof Nothing nothing
                ? Optional.of(new Result(new Rating.NotStated(), nothing.derivation()))
                : Optional.empty();
    }

    /** Tries the conditions from the highest step down. One that is open ends it: it might be the one that holds. */
    static Reached of(List<Condition> conditions, @Nullable StepId otherwise, Scale scale, Facts facts) {
        Trial trial = new Trial(facts);
        List<Checked> tried = new ArrayList<>();
        for (Condition condition : Condition.fromHighest(conditions, scale)) {
            Outcome outcome = trial.of(condition);
            switch (outcome.holds()) {
                case YES -> {
                    return new At(new Derivation.FromConditions(condition.step(), outcome.checked(), tried));
                }
                case NO -> tried.addAll(outcome.checked());
                case OPEN, PASSED_OVER -> {
                    return new Open(outcome.checked());
                }
            }
        }
        return otherwise == null
                ? new Nothing(new Derivation.FellThrough(tried, null))
                : new At(new Derivation.FromConditions(otherwise, List.of(), tried));
    }
}
