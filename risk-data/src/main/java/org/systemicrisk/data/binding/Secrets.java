package org.systemicrisk.data.binding;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.data.shape.RecordDescription;
import org.systemicrisk.data.shape.Shape;
import org.systemicrisk.data.source.SourceFile;
import org.systemicrisk.data.yaml.YamlMapping;
import org.systemicrisk.data.yaml.YamlNode;
import org.systemicrisk.data.yaml.YamlScalar;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.NamedThing;

/** Which entries hold values that a redaction can remove. */
final class Secrets {
    /** The keys of which one names the entry. */
    private static final List<String> NAMES = List.of("id", "question", "asked");

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

    /** Notes the span of an entry that holds secrets, but for the id, which is public. */
    static void note(RecordDescription description, YamlMapping mapping, SourceFile file, BindingLog log) {
        if (!holds(description)) {
            return;
        }
        String kind = kind(description);
        Optional<YamlNode> name =
                NAMES.stream().flatMap(key -> mapping.get(key).stream()).findFirst();
        if (name.isPresent() && name.get() instanceof YamlScalar id) {
            log.secret(new BindingLog.Secret(kind, id.value(), file.path(), mapping.start(), id.start()));
            log.secret(new BindingLog.Secret(kind, id.value(), file.path(), id.end(), mapping.end()));
        } else if (NAMES.stream().anyMatch(description.names()::contains)) {
            log.secret(new BindingLog.Secret(kind, "", file.path(), mapping.start(), mapping.end()));
        }
    }
}
