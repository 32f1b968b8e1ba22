package org.systemicrisk.report.view;

import java.util.ArrayList;
import java.util.List;
import org.systemicrisk.model.assessment.MeasureStatus;
import org.systemicrisk.model.law.MitigationType;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.report.text.Value;
import org.systemicrisk.report.view.MeasuresByLetterView.LetterGroup;
import org.systemicrisk.report.view.MeasuresByLetterView.MeasureRow;

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
            letters.add(new LetterGroup(
                    type.letter(),
                    label,
                    phrases.registry().measures().stream()
                            .filter(measure -> measure.articles().contains(type))
                            .map(this::row)
                            .toList()));
        }
        return new MeasuresByLetterView(phrases.registry().measures().size(), letters);
    }

    private MeasureRow row(Measure measure) {
        MeasureStatus status = MeasureStatus.of(measure, phrases.terms().assessment());
        return new MeasureRow(
                Value.of(measure.title(), phrases.terms().mark()),
                module(measure),
                phrases.terms().lists().of("measure", status),
                phrases.date(status == MeasureStatus.PLANNED ? measure.due() : measure.since()),
                phrases.unit(measure.owner()));
    }

    private String module(Measure measure) {
        return measure.module() == null
                ? phrases.terms().notStated()
                : phrases.registry()
                        .module(measure.module())
                        .map(RiskModule::label)
                        .orElse(measure.module().value());
    }
}
