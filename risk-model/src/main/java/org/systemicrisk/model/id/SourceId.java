package org.systemicrisk.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A source of figures or statements. */
public record SourceId(@JsonValue String value) implements Id {

    public SourceId {
        Id.check("source", value);
    }

    /** Reads the id as it is written in the files. */
    @JsonCreator
    public static SourceId of(String value) {
        return new SourceId(value);
    }

    @Override
    public String kind() {
        return "source";
    }

    @Override
    public String toString() {
        return value;
    }
}
