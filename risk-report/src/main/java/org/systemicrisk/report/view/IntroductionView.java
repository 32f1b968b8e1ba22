package org.systemicrisk.report.view;

import java.util.List;
import org.systemicrisk.report.text.Markdown;

/**
 * What the introduction adds to its text.
 *
 * @param trigger what caused an ad hoc or crisis assessment; empty for an annual one
 * @param methodChanges what changed against the methodology before; may be empty
 * @param evidence the register of supporting documents (Article 34(3)); where they are kept is internal
 */
public record IntroductionView(Markdown trigger, Markdown methodChanges, List<EvidenceRow> evidence) {

    /** A supporting document. */
    public record EvidenceRow(String title, String kind, String keepUntil) {}
}
