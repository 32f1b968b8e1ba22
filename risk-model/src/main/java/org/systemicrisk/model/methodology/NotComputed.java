package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.rating.Dimension;

/** A dimension of which the methodology computes no rating, and why. */
public record NotComputed(
        @JsonPropertyDescription("Dimension") Dimension dimension,
        @JsonPropertyDescription("not-rated, independently or not-printed") Kind rated,
        @JsonPropertyDescription("Scale on which it is stated; none where it is not rated") @Nullable String scale,
        @JsonPropertyDescription("Why, as the reader is told") @Nullable Prose why,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {

    /** Why nothing is computed. */
    public enum Kind {
        /** The methodology knows no such rating. */
        NOT_RATED,
        /** It is judged by itself, whatever the other ratings are. */
        INDEPENDENTLY,
        /** It follows from something; how, the source of the methodology does not print. */
        NOT_PRINTED
    }

    public NotComputed {
        if (rated == Kind.NOT_RATED && scale != null) {
            throw new IllegalArgumentException(
                    "what is not rated has no scale: " + scale + " is written beside rated: not-rated");
        }
    }
}
