package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.narrative.Prose;

/** Something less than a removal that was considered, and why it does not do (Article 42(5)). */
public record Considered(
        @JsonPropertyDescription("What could have been published instead, as: a range of 1,000; a summary") String form,
        @JsonPropertyDescription("Why it does not do") Prose why,
        Places places) {

    /** Nothing: form and reasons may repeat what is withheld. */
    @Override
    public String toString() {
        return "something considered in place of a removal";
    }
}
