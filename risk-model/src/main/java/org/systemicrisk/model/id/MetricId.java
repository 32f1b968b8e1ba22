package org.systemicrisk.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A metric: a defined quantity. */
public record MetricId(@JsonValue String value) implements Id {

    public MetricId {
        Id.check("metric", value);
    }

    /** Reads the id as it is written in the files. */
    @JsonCreator
    public static MetricId of(String value) {
        return new MetricId(value);
    }

    @Override
    public String kind() {
        return "metric";
    }

    @Override
    public String toString() {
        return value;
    }
}
