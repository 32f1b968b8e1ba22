package org.systemicrisk.model.check;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a finding rested on when it was accepted, as the eight hexadecimal digits that the finding shows. */
public record ContentKey(@JsonValue String value) {

    /** The written form, as a regular expression. */
    public static final String PATTERN = "[0-9a-f]{8}";

    public ContentKey {
        if (!value.matches(PATTERN)) {
            throw new IllegalArgumentException(
                    "\"" + value + "\" is not a finding's content, which is eight digits such as 4be5f02c");
        }
    }

    /** Reads it as it is written in the files. */
    @JsonCreator
    public static ContentKey of(String value) {
        return new ContentKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
