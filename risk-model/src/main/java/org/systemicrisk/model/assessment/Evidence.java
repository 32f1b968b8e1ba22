package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.EvidenceId;
import org.systemicrisk.model.registry.SourceRef;

/** A supporting document, kept for at least three years after the assessment (Article 34(3)). */
public record Evidence(
        @JsonPropertyDescription("Id of the document") EvidenceId id,
        @JsonPropertyDescription("What sort of document it is") EvidenceKind kind,
        @JsonPropertyDescription("Title") String title,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal: where it is kept") @Nullable
                String place,
        @JsonPropertyDescription("Digest of the document") @Nullable String sha256,
        @JsonPropertyDescription("Day until which it is kept") @Nullable LocalDate keepUntil,
        @JsonPropertyDescription("Where the entry comes from") @Nullable SourceRef source,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {}
