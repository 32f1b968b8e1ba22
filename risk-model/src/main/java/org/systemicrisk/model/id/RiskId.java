package org.systemicrisk.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A risk of the registry; stable over the years. */
public record RiskId(@JsonValue String value) implements Id {

    public RiskId {
        Id.check("risk", value);
    }

    /** Reads the id as it is written in the files. */
    @JsonCreator
    public static RiskId of(String value) {
        return new RiskId(value);
    }

    @Override
    public String kind() {
        return "risk";
    }

    @Override
    public String toString() {
        return value;
    }
}
