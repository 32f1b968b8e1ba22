package org.systemicrisk.report.view;

import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Evidence;
import org.systemicrisk.report.view.IntroductionView.EvidenceRow;

/** Maps what the introduction adds to its text. */
final class IntroductionMapper {

    private final Phrases phrases;

    IntroductionMapper(Phrases phrases) {
        this.phrases = phrases;
    }

    IntroductionView map() {
        Assessment assessment = phrases.terms().assessment();
        return new IntroductionView(
                phrases.markdown(assessment.header().trigger(), "introduction-trigger", 2),
                phrases.markdown(assessment.methodology().changes(), "introduction-method", 2),
                assessment.header().evidence().stream().map(this::row).toList());
    }

    private EvidenceRow row(Evidence evidence) {
        return new EvidenceRow(
                evidence.title(),
                phrases.terms().lists().of("evidence", evidence.kind()),
                phrases.date(evidence.keepUntil()));
    }
}
