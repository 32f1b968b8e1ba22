package org.systemicrisk.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A module: a chapter-sized group of risks that is rated as one. */
public record ModuleId(@JsonValue String value) implements Id {

    public ModuleId {
        Id.check("module", value);
    }

    /** Reads the id as it is written in the files. */
    @JsonCreator
    public static ModuleId of(String value) {
        return new ModuleId(value);
    }

    @Override
    public String kind() {
        return "module";
    }

    @Override
    public String toString() {
        return value;
    }
}
