package org.systemicrisk.model.measurement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Where a figure was counted: {@code EU}, {@code worldwide}, a Member State by its two-letter code, several joined by
 * {@code +}, or {@code not-stated}.
 */
public record Territory(@JsonValue String code) implements Comparable<Territory> {

    /** The written form, as a regular expression. */
    public static final String PATTERN = "EU|EEA|worldwide|not-stated|[A-Z]{2}(\\+[A-Z]{2})*";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /** For figures whose source does not say. */
    public static final Territory NOT_STATED = new Territory("not-stated");

    public Territory {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("\"" + code
                    + "\" is not a territory: EU, EEA, worldwide, not-stated, or country codes such as DE or DE+FR");
        }
    }

    /** Reads the written form. */
    @JsonCreator
    public static Territory of(String code) {
        return new Territory(code);
    }

    public boolean isStated() {
        return !equals(NOT_STATED);
    }

    @Override
    public int compareTo(Territory other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
