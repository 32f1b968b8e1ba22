package org.systemicrisk.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A policy: terms, rules or guidelines of the provider. */
public record PolicyId(@JsonValue String value) implements Id {

    public PolicyId {
        Id.check("policy", value);
    }

    /** Reads the id as it is written in the files. */
    @JsonCreator
    public static PolicyId of(String value) {
        return new PolicyId(value);
    }

    @Override
    public String kind() {
        return "policy";
    }

    @Override
    public String toString() {
        return value;
    }
}
