package org.systemicrisk.data.binding;

import org.systemicrisk.data.shape.RecordDescription;
import org.systemicrisk.data.shape.Shape;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.NamedThing;

/** Which entries hold values that a redaction can remove. */
final class Secrets {
    private Secrets() {}

    static boolean holds(RecordDescription description) {
        return description.fields().stream().anyMatch(field -> field.shape() instanceof Shape.Secret);
    }

    /** The first word of the targets that name such entries. */
    static String kind(RecordDescription description) {
        if (description.type() == Measure.class) {
            return "measure";
        }
        return description.type() == NamedThing.class ? "name" : "answer";
    }
}
