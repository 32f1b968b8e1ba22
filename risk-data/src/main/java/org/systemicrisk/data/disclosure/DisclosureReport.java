package org.systemicrisk.data.disclosure;

import java.util.List;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.audit.DisclosureAudit;
import org.systemicrisk.model.audit.ReaderView;
import org.systemicrisk.model.scoring.Scorer;

/**
 * The reader's view in both forms. It tells what redactions withhold and is never published.
 *
 * @param page Markdown
 */
public record DisclosureReport(String page, String json) {

    /** Scores the assessment and attacks its public edition. */
    public static DisclosureReport of(Assessment assessment) {
        List<ReaderView> views = DisclosureAudit.of(Scorer.score(assessment)).readersView();
        return new DisclosureReport(new DisclosurePage(assessment).of(views), DisclosureJson.of(views));
    }

    /** A secret does not print itself. */
    @Override
    public String toString() {
        return "disclosure report";
    }
}
