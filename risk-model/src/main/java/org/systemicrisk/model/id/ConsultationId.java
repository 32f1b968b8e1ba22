package org.systemicrisk.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A consultation held in support of the assessment. */
public record ConsultationId(@JsonValue String value) implements Id {

    public ConsultationId {
        Id.check("consultation", value);
    }

    /** Reads the id as it is written in the files. */
    @JsonCreator
    public static ConsultationId of(String value) {
        return new ConsultationId(value);
    }

    @Override
    public String kind() {
        return "consultation";
    }

    @Override
    public String toString() {
        return value;
    }
}
