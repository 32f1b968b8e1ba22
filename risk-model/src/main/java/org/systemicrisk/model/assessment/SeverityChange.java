package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.finding.Severity;

/** The project's own severity for all findings of one code, with the reason for it. */
public record SeverityChange(
        @JsonPropertyDescription("Code of the finding, such as FIG-001") String code,
        @JsonPropertyDescription("Error, warning or note") Severity severity,
        @JsonPropertyDescription("Why") String reason,
        Places places) {

    /** The written form of a code, as a regular expression. */
    public static final String CODE_PATTERN = "[A-Z]{3}-[0-9]{3}";
}
