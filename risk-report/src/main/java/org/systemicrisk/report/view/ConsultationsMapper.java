package org.systemicrisk.report.view;

import org.systemicrisk.model.assessment.Consultation;
import org.systemicrisk.report.view.ConsultationsView.ConsultationView;

/** Maps the consultations. */
final class ConsultationsMapper {

    private final Phrases phrases;

    ConsultationsMapper(Phrases phrases) {
        this.phrases = phrases;
    }

    ConsultationsView map() {
        return new ConsultationsView(phrases.terms().assessment().consultations().stream()
                .map(this::entry)
                .toList());
    }

    private ConsultationView entry(Consultation c) {
        String field = c.id().value();
        String about = c.risks().isEmpty() ? phrases.modules(c.modules()) : phrases.risks(c.risks());
        return new ConsultationView(
                c.party(),
                phrases.terms().lists().of("party", c.kind()),
                phrases.date(c.date()),
                phrases.stated(about),
                phrases.stated(c.question(), field + "-question", 3),
                phrases.stated(c.view(), field + "-view", 3),
                phrases.markdown(c.changed(), field + "-changed", 3),
                phrases.markdown(c.unchanged(), field + "-unchanged", 3));
    }
}
