package org.systemicrisk.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One removal from the public edition. */
public record RedactionId(@JsonValue String value) implements Id {

    public RedactionId {
        Id.check("redaction", value);
    }

    /** Reads the id as it is written in the files. */
    @JsonCreator
    public static RedactionId of(String value) {
        return new RedactionId(value);
    }

    @Override
    public String kind() {
        return "redaction";
    }

    @Override
    public String toString() {
        return value;
    }
}
