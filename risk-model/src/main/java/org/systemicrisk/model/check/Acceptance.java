package org.systemicrisk.model.check;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.UnitId;

/**
 * The decision to leave findings of one code as they are. It ends on its day, and for each finding as soon as what the
 * finding rests on changes. It is internal: no edition knows that there was a finding.
 */
public record Acceptance(
        @JsonPropertyDescription("Code of the findings, such as FIG-001") String code,
        @Audience(Audience.Reader.INTERNAL)
                @JsonPropertyDescription("Name of the group, where several findings have one reason")
                @Nullable
                String group,
        @JsonPropertyDescription("Findings that are accepted") List<AcceptedContent> findings,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Why they may stay, in a sentence") String reason,
        @JsonPropertyDescription("Unit that answers for it") UnitId by,
        @JsonPropertyDescription("Last day on which they are accepted") LocalDate until,
        Places places) {

    public Acceptance {
        findings = List.copyOf(findings);
    }

    /** Whether it has ended before a day. */
    public boolean hasEnded(LocalDate day) {
        return until.isBefore(day);
    }
}
