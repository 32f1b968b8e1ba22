package org.systemicrisk.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An organisational unit or body of the provider. */
public record UnitId(@JsonValue String value) implements Id {

    public UnitId {
        Id.check("unit", value);
    }

    /** Reads the id as it is written in the files. */
    @JsonCreator
    public static UnitId of(String value) {
        return new UnitId(value);
    }

    @Override
    public String kind() {
        return "unit";
    }

    @Override
    public String toString() {
        return value;
    }
}
