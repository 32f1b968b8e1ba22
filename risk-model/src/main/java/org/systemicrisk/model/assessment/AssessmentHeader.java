package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.narrative.Prose;

/** What an assessment is: the file assessment.yaml in its folder. */
public record AssessmentHeader(
        @JsonPropertyDescription("Annual, ad hoc or crisis") AssessmentKind kind,
        @JsonPropertyDescription("Title of the report") String title,
        @JsonPropertyDescription("How the report speaks of this assessment") @Nullable String yearLabel,
        @JsonPropertyDescription("Version of the methodology") String methodology,
        @JsonPropertyDescription("Digest of the methodology as it was applied") @Nullable String methodologyDigest,
        @JsonPropertyDescription("Assessment it is compared to") @Nullable AssessmentId comparesTo,
        @JsonPropertyDescription("false when it is only there to be compared with") @Nullable Boolean rendered,
        @JsonPropertyDescription("Its dates") Dates dates,
        @JsonPropertyDescription("What caused an ad hoc or crisis assessment") @Nullable Prose trigger,
        @JsonPropertyDescription("Supporting documents (Article 34(3))") List<Evidence> evidence,
        @JsonPropertyDescription("Approvals") List<SignOff> signOff,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public AssessmentHeader {
        evidence = List.copyOf(evidence);
        signOff = List.copyOf(signOff);
    }

    /** Whether a report is made of it. */
    public boolean isRendered() {
        return rendered == null || rendered;
    }
}
