package org.systemicrisk.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A screening of an Article 34(1) category without a service-specific risk. */
public record ScreeningId(@JsonValue String value) implements Id {

    public ScreeningId {
        Id.check("screening", value);
    }

    /** Reads the id as it is written in the files. */
    @JsonCreator
    public static ScreeningId of(String value) {
        return new ScreeningId(value);
    }

    @Override
    public String kind() {
        return "screening";
    }

    @Override
    public String toString() {
        return value;
    }
}
