package org.systemicrisk.model.registry;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.narrative.Prose;

/** A break in a metric's series: from one assessment on, its figures cannot be compared with those before. */
public record SeriesBreak(
        @JsonPropertyDescription("Assessment from which on the figures are others") AssessmentId from,
        @JsonPropertyDescription("What changed: definition, territory, code list, restatement") BreakKind kind,
        @JsonPropertyDescription("What changed and why, for the reader") Prose why,
        Places places) {

    /** Whether a comparison of two assessments reaches across it. */
    public boolean liesBetween(AssessmentId earlier, AssessmentId later) {
        return earlier.isBefore(from) && !later.isBefore(from);
    }
}
