package org.systemicrisk.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An answer to a maturity question. */
public record MaturityId(@JsonValue String value) implements Id {

    public MaturityId {
        Id.check("maturity answer", value);
    }

    /** Reads the id as it is written in the files. */
    @JsonCreator
    public static MaturityId of(String value) {
        return new MaturityId(value);
    }

    @Override
    public String kind() {
        return "maturity answer";
    }

    @Override
    public String toString() {
        return value;
    }
}
