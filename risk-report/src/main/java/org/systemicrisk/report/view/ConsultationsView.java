package org.systemicrisk.report.view;

import java.util.List;
import org.systemicrisk.report.text.Markdown;

/** The consultations held in support of the assessment (Article 42(4)(e), recital 90). */
public record ConsultationsView(List<ConsultationView> entries) {

    /**
     * One consultation.
     *
     * @param about the modules or risks it was about
     * @param changed what was changed because of it; empty when nothing was
     * @param unchanged why nothing was changed; empty when something was
     */
    public record ConsultationView(
            String party,
            String kind,
            String date,
            String about,
            Markdown question,
            Markdown view,
            Markdown changed,
            Markdown unchanged) {}
}
