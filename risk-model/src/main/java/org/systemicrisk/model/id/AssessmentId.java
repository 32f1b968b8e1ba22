package org.systemicrisk.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An assessment, named after its folder: {@code 2024}, {@code 2024-adhoc-live-video}. */
public record AssessmentId(@JsonValue String value) implements Id {

    public AssessmentId {
        Id.check("assessment", value);
    }

    /** Reads the id as it is written in the files. */
    @JsonCreator
    public static AssessmentId of(String value) {
        return new AssessmentId(value);
    }

    /** Whether this assessment comes before another: they are named so that their ids sort by time. */
    public boolean isBefore(AssessmentId other) {
        return value.compareTo(other.value) < 0;
    }

    @Override
    public String kind() {
        return "assessment";
    }

    @Override
    public String toString() {
        return value;
    }
}
