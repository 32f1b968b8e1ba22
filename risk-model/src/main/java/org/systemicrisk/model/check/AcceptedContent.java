package org.systemicrisk.model.check;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.systemicrisk.model.finding.Places;

/** One finding that is accepted: what it is about, and what it rested on then. */
public record AcceptedContent(
        @JsonPropertyDescription("What the finding is about, such as figure ipr.listings") String subject,
        @JsonPropertyDescription("Content of the finding when it was accepted") ContentKey content,
        Places places) {}
