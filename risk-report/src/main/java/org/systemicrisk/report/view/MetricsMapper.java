package org.systemicrisk.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.model.registry.Source;
import org.systemicrisk.report.view.MetricsView.MetricGroup;
import org.systemicrisk.report.view.MetricsView.SourceRow;

/** Maps all figures, module by module. */
final class MetricsMapper {

    private final Phrases phrases;

    MetricsMapper(Phrases phrases) {
        this.phrases = phrases;
    }

    MetricsView map() {
        List<MetricGroup> groups = new ArrayList<>();
        for (RiskModule module : phrases.terms().assessment().modules()) {
            add(groups, module.name(), module.id());
        }
        add(groups, phrases.word("metrics.general"), null);
        List<FigureRow> all =
                groups.stream().flatMap(group -> group.rows().stream()).toList();
        int invented = (int) all.stream().filter(FigureRow::isInvented).count();
        SeriesMapper series = new SeriesMapper(phrases);
        return new MetricsView(
                groups,
                series.years(),
                series.rows(),
                all.size() - invented,
                invented,
                phrases.terms().figures().period(null),
                phrases.registry().sources().stream().map(this::source).toList());
    }

    private void add(List<MetricGroup> groups, String title, @Nullable ModuleId module) {
        FigureMapper figures = new FigureMapper(phrases);
        List<FigureRow> rows = phrases.terms().content().figures().observations().stream()
                .filter(observation -> Objects.equals(module, moduleOf(observation)))
                .map(figures::row)
                .toList();
        if (!rows.isEmpty()) {
            groups.add(new MetricGroup(title, "metrics-" + (module == null ? "general" : module.value()), rows));
        }
    }

    private @Nullable ModuleId moduleOf(Observation observation) {
        return phrases.registry()
                .metric(observation.metric())
                .map(Metric::module)
                .filter(phrases::isThisYears)
                .orElse(null);
    }

    private SourceRow source(Source source) {
        String label = source.shortTitle() == null ? source.title() : source.shortTitle();
        return new SourceRow(
                label,
                source.title(),
                phrases.terms().lists().of("source", source.kind()),
                Objects.requireNonNullElse(source.address(), ""));
    }
}
