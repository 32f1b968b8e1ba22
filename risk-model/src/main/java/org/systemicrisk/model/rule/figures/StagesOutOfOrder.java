package org.systemicrisk.model.rule.figures;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A later stage of a procedure that has more cases than an earlier one. */
final class StagesOutOfOrder implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "FIG-013",
                "more in a later stage of a procedure than in an earlier one",
                Severity.WARNING,
                """
                Only what was lodged can be decided, and only what was decided can be reversed. More in a later stage than in the stage before it
                means that the two were counted over different cases, or that one of them is wrong.

                The order is that of `stage-after`; a stage without a figure is skipped. Compared are figures whose period and territory lie within
                those of the earlier stage. Cases that were pending when the period began can be the reason: then say so and accept the finding.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Metric metric : dossier.registry().metrics()) {
            if (metric.stageAfter() != null) {
                before(metric, dossier).ifPresent(earlier -> dossier.figures(metric.id())
                        .forEach(later -> compare(later, earlier, dossier, remarks)));
            }
        }
    }

    /** The nearest earlier stage with a figure. */
    private static Optional<MetricId> before(Metric metric, Dossier dossier) {
        Set<MetricId> seen = new HashSet<>();
        MetricId stage = metric.stageAfter();
        while (stage != null && seen.add(stage) && dossier.figures(stage).isEmpty()) {
            stage = dossier.registry().metric(stage).map(Metric::stageAfter).orElse(null);
        }
        return Optional.ofNullable(stage);
    }

    private static void compare(Observation later, MetricId stage, Dossier dossier, Remarks remarks) {
        Wholes.exceeded(later, dossier.figures(stage)).ifPresent(earlier -> {
            Telling telling = Telling.of(dossier, later, earlier);
            String place = " (" + earlier.places().of("value") + ")";
            remarks.add(
                    "figure " + later.metric(),
                    later.places().of("value"),
                    telling.isOpen()
                            ? telling.figure(later) + " is more than " + telling.figure(earlier) + place
                                    + ", the stage before it"
                            : later.metric() + " and " + earlier.metric() + place
                                    + ", the stage before it, do not fit together",
                    "count both over the same cases, and correct the one that is wrong",
                    dossier.contentOf(later),
                    dossier.contentOf(earlier));
        });
    }
}
