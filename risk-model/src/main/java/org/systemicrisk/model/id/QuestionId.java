package org.systemicrisk.model.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A question of a methodology. */
public record QuestionId(@JsonValue String value) implements Id {

    public QuestionId {
        Id.check("question", value);
    }

    /** Reads the id as it is written in the files. */
    @JsonCreator
    public static QuestionId of(String value) {
        return new QuestionId(value);
    }

    @Override
    public String kind() {
        return "question";
    }

    @Override
    public String toString() {
        return value;
    }
}
