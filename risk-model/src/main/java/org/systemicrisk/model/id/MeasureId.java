package org.systemicrisk.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A mitigation measure. */
public record MeasureId(@JsonValue String value) implements Id {

    public MeasureId {
        Id.check("measure", value);
    }

    /** Reads the id as it is written in the files. */
    @JsonCreator
    public static MeasureId of(String value) {
        return new MeasureId(value);
    }

    @Override
    public String kind() {
        return "measure";
    }

    @Override
    public String toString() {
        return value;
    }
}
