package org.systemicrisk.model.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.comparison.Comparison;
import org.systemicrisk.model.comparison.RatingChange;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.ScoredAssessment;

/** Compares the printed changes with those that the printed scores of both years give. */
final class ChangeChecks {

    private ChangeChecks() {}

    static List<Check> of(ScoredAssessment edition, @Nullable Comparison printed) {
        Optional<Comparison> again = Comparison.of(edition);
        if (printed == null || again.isEmpty()) {
            boolean differ = printed != null || again.isPresent();
            return differ ? List.of(whole(Comparing.of(printed, again.orElse(null)))) : List.of();
        }
        List<Check> checks = new ArrayList<>();
        List<Difference> head = Comparing.of(head(printed), head(again.get()));
        if (!head.isEmpty()) {
            checks.add(whole(head));
        }
        int most = Math.max(printed.changes().size(), again.get().changes().size());
        for (int i = 0; i < most; i++) {
            checks.add(one(i, at(printed, i), at(again.get(), i)));
        }
        return checks;
    }

    private static Comparison head(Comparison comparison) {
        return new Comparison(comparison.with(), comparison.methodChanged(), comparison.entries(), List.of());
    }

    private static Optional<RatingChange> at(Comparison comparison, int index) {
        return index < comparison.changes().size()
                ? Optional.of(comparison.changes().get(index))
                : Optional.empty();
    }

    private static Check whole(List<Difference> differences) {
        return check("", null, List.of("comparison"), differences);
    }

    private static Check one(int index, Optional<RatingChange> printed, Optional<RatingChange> again) {
        RatingChange named = printed.or(() -> again).orElseThrow();
        return check(
                named.subject(),
                named.dimension(),
                List.of("comparison", "changes", Integer.toString(index)),
                Comparing.of(printed.orElse(null), again.orElse(null)));
    }

    private static Check check(
            String subject, @Nullable Dimension dimension, List<String> path, List<Difference> differences) {
        Verdict verdict = differences.isEmpty() ? Verdict.AGREES : Verdict.DIFFERS;
        return new Check(Check.Kind.CHANGE, subject, dimension, path, verdict, Set.of(), differences, "");
    }
}
