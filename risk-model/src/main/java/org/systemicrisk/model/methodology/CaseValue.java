package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;

/** What a worked case puts in or expects: a number, the id of a step, {@code low to medium}, or {@code not-stated}. */
public record CaseValue(@JsonValue String text) {

    /** The written form, as a regular expression. */
    public static final String PATTERN =
            "-?[0-9]{1,9}([.][0-9]{1,9})?|[a-z][a-z0-9]*([.-][a-z0-9]+)*( to [a-z][a-z0-9]*([.-][a-z0-9]+)*)?";

    /** Reads the written form. */
    @JsonCreator
    public static CaseValue of(String text) {
        if (!text.matches(PATTERN)) {
            throw new IllegalArgumentException("\"" + text + "\" is neither a number nor the id of a step");
        }
        return new CaseValue(text);
    }

    /** The number, where it is one. */
    public Optional<BigDecimal> number() {
        char first = text.charAt(0);
        return first == '-' || Character.isDigit(first) ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
