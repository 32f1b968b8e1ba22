package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.rating.Rating;

/**
 * A rating as it is stated: the id of a step, {@code below <step>}, {@code above <step>}, or {@code not-stated}.
 *
 * @param text as it was written
 * @param rating what it means
 */
public record StatedRating(@JsonValue String text, Rating rating) {

    /** The written form, as a regular expression. */
    public static final String PATTERN = "((below|above) )?[a-z0-9]+([.-][a-z0-9]+)*";

    /** Reads the written form. */
    @JsonCreator
    public static StatedRating of(String text) {
        if (text.equals("not-stated")) {
            return new StatedRating(text, new Rating.NotStated());
        }
        if (text.startsWith("below ")) {
            return new StatedRating(text, new Rating.Below(new StepId(text.substring(6))));
        }
        if (text.startsWith("above ")) {
            return new StatedRating(text, new Rating.Above(new StepId(text.substring(6))));
        }
        return new StatedRating(text, new Rating.At(new StepId(text)));
    }

    @Override
    public String toString() {
        return text;
    }
}
