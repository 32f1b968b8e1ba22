package org.systemicrisk.report.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.MeasureStatus;
import org.systemicrisk.model.law.MitigationType;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.report.text.Value;
import org.systemicrisk.report.view.MeasuresByLetterView.LetterGroup;
import org.systemicrisk.report.view.MeasuresByLetterView.ModuleRow;

/** Maps all measures by the letters of Article 35(1). */
final class MeasuresByLetterMapper {

    private final Phrases phrases;

    MeasuresByLetterMapper(Phrases phrases) {
        this.phrases = phrases;
    }

    MeasuresByLetterView map() {
        List<LetterGroup> letters = new ArrayList<>();
        for (MitigationType type : MitigationType.values()) {
            String label = phrases.terms()
                    .assessment()
                    .legal()
                    .mitigationType(type)
                    .map(phrases::label)
                    .orElse("");
            letters.add(new LetterGroup(type.letter(), label, rows(type)));
        }
        return new MeasuresByLetterView(phrases.registry().measures().size(), letters);
    }

    private List<ModuleRow> rows(MitigationType type) {
        List<ModuleRow> rows = new ArrayList<>();
        for (RiskModule module : phrases.terms().assessment().modules()) {
            add(rows, module.label(), of(type, module));
        }
        add(rows, phrases.word("metrics.general"), of(type, null));
        return rows;
    }

    private void add(List<ModuleRow> rows, String module, List<Measure> measures) {
        if (!measures.isEmpty()) {
            rows.add(new ModuleRow(
                    module,
                    titles(measures, MeasureStatus.EXISTING),
                    titles(measures, MeasureStatus.NEW),
                    titles(measures, MeasureStatus.PLANNED)));
        }
    }

    private List<Measure> of(MitigationType type, @Nullable RiskModule module) {
        return phrases.registry().measures().stream()
                .filter(m -> m.articles().contains(type))
                .filter(m -> module == null
                        ? m.module() == null || !phrases.isThisYears(m.module())
                        : module.id().equals(m.module()))
                .toList();
    }

    private List<Value> titles(List<Measure> measures, MeasureStatus status) {
        return measures.stream()
                .filter(m -> MeasureStatus.of(m, phrases.terms().assessment()) == status)
                .map(m -> Value.of(m.title(), phrases.terms().mark()))
                .toList();
    }
}
