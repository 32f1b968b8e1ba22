package org.systemicrisk.model.rule.periods;

import java.util.HashMap;
import java.util.Map;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.measurement.Retention;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** Metrics of one log that name different lengths of time for which it is kept. */
final class TwoRetentions implements Rule {

    /** Three months have 89 to 92 days. */
    private static final int LEAP_DAYS = 3;

    @Override
    public RuleCard card() {
        return new RuleCard(
                "PER-004",
                "two retention limits for one log",
                Severity.WARNING,
                """
                One log is kept for one length of time. Two limits mean that the figures come from different places or that one of the limits is not
                kept, and nobody can say from which days the figures can be counted again.

                Compared are metrics that name the same `log`. Lengths that may be the same (3 months, 92 days) count as the same.
                """,
                "Article 34(3)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Map<String, Metric> first = new HashMap<>();
        for (Metric metric : dossier.registry().metrics()) {
            Retention kept = metric.retention();
            if (metric.log() != null && kept != null) {
                Metric other = first.putIfAbsent(metric.log(), metric);
                if (other != null && other.retention() != null && !mayBeSame(kept, other.retention())) {
                    remarks.add(
                            "metric " + metric.id(),
                            metric.places().of("retention"),
                            "the log " + metric.log() + " is kept for " + kept + " according to " + metric.id()
                                    + ", and for " + other.retention() + " according to " + other.id() + " ("
                                    + other.places().of("retention") + ")",
                            "find out how long it is kept, and give all its metrics that retention",
                            kept.toString(),
                            other.retention().toString());
                }
            }
        }
    }

    private static boolean mayBeSame(Retention one, Retention other) {
        return Math.abs(one.shortestDays() - other.shortestDays()) <= LEAP_DAYS;
    }
}
