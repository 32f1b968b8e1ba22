package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import org.systemicrisk.model.rating.Dimension;

/**
 * A number that a methodology counts with: {@code inherent} is the number of the step of inherent risk, {@code
 * inherent.score} the number from which that step was looked up, anything else the answer to a part.
 *
 * @param name as it is written
 */
public record Operand(@JsonValue String name) {

    /** The written form, as a regular expression. */
    public static final String PATTERN = "[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.score)?";

    private static final String SCORE = ".score";

    /** Reads the written form. */
    @JsonCreator
    public static Operand of(String text) {
        if (!text.matches(PATTERN)) {
            throw new IllegalArgumentException("\"" + text + "\" names no number: write the name of a part or of a"
                    + " dimension, such as inherent, or inherent.score for the number before its band");
        }
        return new Operand(text);
    }

    /** The dimension it is taken from; empty for a part. */
    public Optional<Dimension> dimension() {
        String word = isScore() ? name.substring(0, name.length() - SCORE.length()) : name;
        return Arrays.stream(Dimension.values())
                .filter(dimension -> dimension.wire().equals(word))
                .findFirst();
    }

    /** Whether the number before the band is meant, and not that of the step. */
    public boolean isScore() {
        return name.endsWith(SCORE);
    }

    @Override
    public String toString() {
        return name;
    }
}
