package org.systemicrisk.model.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A systemic risk category of Article 34(1), or one of its sub-points: {@code a}, {@code c.elections}. Which codes
 * exist is data ({@link LegalVocabulary}).
 */
public record CategoryCode(@JsonValue String value) implements Comparable<CategoryCode> {

    /** The written form, as a regular expression. */
    public static final String PATTERN = "[a-d](\\.[a-z]+(-[a-z]+)*)?";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    public CategoryCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "\"" + value + "\" is not a systemic risk category such as a or c.elections");
        }
    }

    /** Reads the code as it is written in the files. */
    @JsonCreator
    public static CategoryCode of(String value) {
        return new CategoryCode(value);
    }

    /** The point of Article 34(1): {@code a} to {@code d}. */
    public String point() {
        return value.substring(0, 1);
    }

    @Override
    public int compareTo(CategoryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
