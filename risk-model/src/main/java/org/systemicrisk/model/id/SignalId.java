package org.systemicrisk.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Something that came from outside: an authority action, a test purchase, a recall. */
public record SignalId(@JsonValue String value) implements Id {

    public SignalId {
        Id.check("signal", value);
    }

    /** Reads the id as it is written in the files. */
    @JsonCreator
    public static SignalId of(String value) {
        return new SignalId(value);
    }

    @Override
    public String kind() {
        return "signal";
    }

    @Override
    public String toString() {
        return value;
    }
}
