package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.narrative.Prose;

/** The settings of an assessment project: the file assessment.yaml at its top. */
public record Settings(
        @JsonPropertyDescription("The service") Service service,
        @JsonPropertyDescription("Its provider") Provider provider,
        @JsonPropertyDescription("Designation under Article 33") @Nullable Designation designation,
        @JsonPropertyDescription("Language of the report: en, de, or one for which templates/ holds the words")
                String language,
        @JsonPropertyDescription("How numbers are printed") @Nullable NumberFormat numberFormat,
        @JsonPropertyDescription("Logo and colours") @Nullable Look look,
        @JsonPropertyDescription("Policy settings") @Nullable PolicySettings policy,
        @JsonPropertyDescription("How it is told whether a rating is sure, and which editions say so") @Nullable
                SensitivitySettings sensitivity,
        @JsonPropertyDescription("Printed after the cover") @Nullable Prose coverNote,
        @Audience(Audience.Reader.INTERNAL)
                @JsonPropertyDescription("Findings whose severity is changed, with the reason")
                List<SeverityChange> findings,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public Settings {
        findings = List.copyOf(findings);
    }

    /** Settings of which only this is known. */
    public static Settings of(Service service, Provider provider, String language) {
        return new Settings(
                service, provider, null, language, null, null, null, null, null, List.of(), null, Places.NONE);
    }
}
