package org.systemicrisk.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A supporting document kept under Article 34(3). */
public record EvidenceId(@JsonValue String value) implements Id {

    public EvidenceId {
        Id.check("evidence", value);
    }

    /** Reads the id as it is written in the files. */
    @JsonCreator
    public static EvidenceId of(String value) {
        return new EvidenceId(value);
    }

    @Override
    public String kind() {
        return "evidence";
    }

    @Override
    public String toString() {
        return value;
    }
}
