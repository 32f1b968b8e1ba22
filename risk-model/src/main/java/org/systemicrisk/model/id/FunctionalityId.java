package org.systemicrisk.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A part of the service. */
public record FunctionalityId(@JsonValue String value) implements Id {

    public FunctionalityId {
        Id.check("functionality", value);
    }

    /** Reads the id as it is written in the files. */
    @JsonCreator
    public static FunctionalityId of(String value) {
        return new FunctionalityId(value);
    }

    @Override
    public String kind() {
        return "functionality";
    }

    @Override
    public String toString() {
        return value;
    }
}
