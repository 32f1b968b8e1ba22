package org.systemicrisk.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A step of an ordered scale. */
public record StepId(@JsonValue String value) implements Id {

    public StepId {
        Id.check("step", value);
    }

    /** Reads the id as it is written in the files. */
    @JsonCreator
    public static StepId of(String value) {
        return new StepId(value);
    }

    @Override
    public String kind() {
        return "step";
    }

    @Override
    public String toString() {
        return value;
    }
}
