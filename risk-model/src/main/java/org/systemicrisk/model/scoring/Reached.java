package org.systemicrisk.model.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Condition;
import org.systemicrisk.model.methodology.Scale;

/** Which step the conditions of a dimension lead to. */
sealed interface Reached {

    /** A step. */
    record At(Derivation.FromConditions derivation) implements Reached {}

    /** No condition holds, and there is no fallback. */
    record Nothing() implements Reached {}

    /** What a condition asks for is not known, so that nobody can say. */
    record Open(List<Checked> checked) implements Reached {
        public Open {
            checked = List.copyOf(checked);
        }
    }

    /** Tries the conditions from the highest step down. One that is open ends it: it might be the one that holds. */
    static Reached of(List<Condition> conditions, @Nullable StepId otherwise, Scale scale, Facts facts) {
        Trial trial = new Trial(facts);
        List<Checked> tried = new ArrayList<>();
        for (Condition condition : fromHighest(conditions, scale)) {
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
        return otherwise == null ? new Nothing() : new At(new Derivation.FromConditions(otherwise, List.of(), tried));
    }

    private static List<Condition> fromHighest(List<Condition> conditions, Scale scale) {
        Comparator<Condition> byRank =
                Comparator.comparing(condition -> scale.rank(condition.step()).orElse(-1));
        return conditions.stream().sorted(byRank.reversed()).toList();
    }
}
