package org.systemicrisk.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A name that the text mentions by reference, so that it can be withheld everywhere at once. */
public record NameId(@JsonValue String value) implements Id {

    public NameId {
        Id.check("name", value);
    }

    /** Reads the id as it is written in the files. */
    @JsonCreator
    public static NameId of(String value) {
        return new NameId(value);
    }

    @Override
    public String kind() {
        return "name";
    }

    @Override
    public String toString() {
        return value;
    }
}
