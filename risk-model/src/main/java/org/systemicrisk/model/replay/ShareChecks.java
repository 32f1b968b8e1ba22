package org.systemicrisk.model.replay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.scoring.Figures;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Tree;

/** Recomputes the shares that no source reports from the figures they are shares of. */
final class ShareChecks {

    private ShareChecks() {}

    static List<Check> of(ScoredAssessment edition) {
        List<Check> checks = new ArrayList<>();
        Figures recomputed = Figures.of(edition.assessment());
        List<Observation> printed = edition.figures().observations();
        for (int i = 0; i < printed.size(); i++) {
            MetricId metric = printed.get(i).metric();
            if (isComputed(edition, metric)) {
                Cell<Quantity> again =
                        recomputed.find(metric, null).map(Observation::value).orElse(null);
                checks.add(check(metric, printed.get(i).value(), again, path(i)));
            }
        }
        for (Observation share : recomputed.observations()) {
            if (isComputed(edition, share.metric())
                    && edition.figures().of(share.metric()).isEmpty()) {
                checks.add(check(share.metric(), null, share.value(), List.of("figures")));
            }
        }
        return checks;
    }

    private static boolean isComputed(ScoredAssessment edition, MetricId metric) {
        return edition.assessment().observationsOf(metric).isEmpty();
    }

    private static List<String> path(int index) {
        return List.of("figures", Integer.toString(index), "value");
    }

    private static Check check(
            MetricId metric, @Nullable Cell<Quantity> printed, @Nullable Cell<Quantity> again, List<String> path) {
        Set<RedactionId> withheld = new LinkedHashSet<>(Tree.withheld(printed));
        withheld.addAll(Tree.withheld(again));
        List<Difference> differences = withheld.isEmpty() ? Comparing.of(printed, again) : List.of();
        Verdict verdict = withheld.isEmpty() ? Verdict.AGREES : Verdict.WITHHELD;
        return new Check(
                Check.Kind.SHARE,
                metric.value(),
                null,
                path,
                differences.isEmpty() ? verdict : Verdict.DIFFERS,
                withheld,
                differences,
                differences.isEmpty() || again == null ? "" : InWords.of(again));
    }
}
