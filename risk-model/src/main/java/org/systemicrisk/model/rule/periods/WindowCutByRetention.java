package org.systemicrisk.model.rule.periods;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** Figures that cover less than the data period because their log is not kept as long. */
final class WindowCutByRetention implements Rule {

    private static final int LEAP_DAY = 1;

    @Override
    public RuleCard card() {
        return new RuleCard(
                "PER-006",
                "log too short for the data period",
                Severity.WARNING,
                """
                When a log is kept for weeks, a year cannot be counted from it. The figure then stands for the few days that were left when somebody
                looked, and seasons, campaigns and incidents before them are invisible. Preserving extracts through the year would mend it.

                Found are figures that cover fewer days than the data period and whose metric names a `retention` shorter than that period. Figures of
                one `log` make one finding.
                """,
                "Article 34(3)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        long days = dossier.dates().period().days();
        Map<String, List<Observation>> cut = new LinkedHashMap<>();
        for (Observation figure : dossier.assessment().observations()) {
            dossier.registry()
                    .metric(figure.metric())
                    .filter(metric -> figure.period().days() < days && isShort(metric, days))
                    .ifPresent(metric -> cut.computeIfAbsent(log(metric), log -> new ArrayList<>())
                            .add(figure));
        }
        cut.values().forEach(figures -> tell(figures, dossier, remarks));
    }

    private static boolean isShort(Metric metric, long days) {
        return metric.retention() != null && metric.retention().shortestDays() < days - LEAP_DAY;
    }

    private static String log(Metric metric) {
        return metric.log() == null ? "metric " + metric.id() : "log " + metric.log() + " " + metric.retention();
    }

    private static void tell(List<Observation> figures, Dossier dossier, Remarks remarks) {
        Observation first = figures.get(0);
        Metric metric = dossier.registry().metric(first.metric()).orElseThrow();
        String all = figures.stream()
                .map(figure -> figure.metric().toString())
                .distinct()
                .collect(Collectors.joining(", "));
        remarks.add(
                "metric " + metric.id(),
                first.places().of("from"),
                "the log" + (metric.log() == null ? "" : " " + metric.log()) + " behind " + all + " is kept for "
                        + metric.retention() + " (" + metric.places().of("retention")
                        + "), so that less than the data period could be counted: "
                        + first.period().from() + " to "
                        + first.period().to(),
                "preserve extracts of the log through the year, and say in a planned measure from when on",
                String.valueOf(metric.retention()),
                figures.stream().map(figure -> figure.period().toString()).collect(Collectors.joining(" ")));
    }
}
