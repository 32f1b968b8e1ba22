package org.systemicrisk.report.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.systemicrisk.report.template.TemplateSet;
import org.systemicrisk.report.view.AnnexView;
import org.systemicrisk.report.view.CategoriesView;
import org.systemicrisk.report.view.ChapterView;
import org.systemicrisk.report.view.ConsultationsView;
import org.systemicrisk.report.view.DocumentView;
import org.systemicrisk.report.view.GovernanceView;
import org.systemicrisk.report.view.IntroductionView;
import org.systemicrisk.report.view.MeasuresByLetterView;
import org.systemicrisk.report.view.MethodologyView;
import org.systemicrisk.report.view.MetricsView;
import org.systemicrisk.report.view.ModuleView;
import org.systemicrisk.report.view.PlatformView;
import org.systemicrisk.report.view.RedactionsView;
import org.systemicrisk.report.view.RulesView;
import org.systemicrisk.report.view.SensitivityView;
import org.systemicrisk.report.view.SignalsView;
import org.systemicrisk.report.view.SummaryView;

class TemplatesPageTest {

    private static final Page PAGE = Page.manual("templates.md");

    private static final Map<String, Class<?>> CONTENT = Map.ofEntries(
            Map.entry("`chapter-summary.ftl` and `chapter-conclusion.ftl`", SummaryView.class),
            Map.entry("`chapter-introduction.ftl`", IntroductionView.class),
            Map.entry("`chapter-consultations.ftl`", ConsultationsView.class),
            Map.entry("`chapter-governance.ftl`", GovernanceView.class),
            Map.entry("`chapter-methodology.ftl`", MethodologyView.class),
            Map.entry("`chapter-platform.ftl`", PlatformView.class),
            Map.entry("`chapter-module.ftl`", ModuleView.class),
            Map.entry("`chapter-signals.ftl`", SignalsView.class),
            Map.entry("`annex-probability.ftl`", AnnexView.Probability.class),
            Map.entry("`annex-severity.ftl`", AnnexView.Severity.class),
            Map.entry("`annex-matrix.ftl`", AnnexView.Matrix.class),
            Map.entry("`annex-effectiveness.ftl`", AnnexView.Effectiveness.class),
            Map.entry("`annex-metrics.ftl`", MetricsView.class),
            Map.entry("`annex-measures.ftl`", MeasuresByLetterView.class),
            Map.entry("`annex-categories.ftl`", CategoriesView.class),
            Map.entry("`annex-redactions.ftl`", RedactionsView.class),
            Map.entry("`annex-rules.ftl`", RulesView.class),
            Map.entry("`annex-sensitivity.ftl`", SensitivityView.class));

    @Test
    void namesEveryBuiltInTemplate() {
        assertThat(PAGE.code()).containsAll(TemplateSet.BUILT_IN);
    }

    @Test
    void listsWhatTheTemplatesSee() {
        Map<String, String> shown = PAGE.section("What templates see").rows().stream()
                .filter(row -> CONTENT.containsKey(row.get(0)) && row.get(1).startsWith("`"))
                .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

        assertThat(shown.keySet()).isEqualTo(CONTENT.keySet());
        CONTENT.forEach((template, content) -> assertThat(shown.get(template).split(", "))
                .as(template)
                .containsExactlyElementsOf(components(content)));
    }

    @Test
    void listsTheFactsOfDocumentAndChapter() {
        assertThat(PAGE.code()).containsAll(plain(DocumentView.class)).containsAll(plain(ChapterView.class));
    }

    private static List<String> components(Class<?> type) {
        return plain(type).stream().map(name -> "`" + name + "`").toList();
    }

    private static List<String> plain(Class<?> type) {
        return Stream.of(type)
                .flatMap(t -> Arrays.stream(t.getRecordComponents()))
                .map(RecordComponent::getName)
                .toList();
    }
}
