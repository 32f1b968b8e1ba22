package org.systemicrisk.model.scoring;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.lookup.RecordComponents;
import org.systemicrisk.model.narrative.Prose;

/** Trees of records, whatever they are made of: a kind of derivation that comes tomorrow is walked like those of today. */
public final class Tree {

    private Tree() {}

    /** Hands over every record and value in a tree, but for what texts refer to: nothing is computed from a text. */
    public static void walk(@Nullable Object value, Consumer<Object> action) {
        if (value == null || value instanceof Prose) {
            return;
        }
        action.accept(value);
        if (value instanceof Record item) {
            for (RecordComponent component : RecordComponents.of(item)) {
                walk(RecordComponents.read(item, component), action);
            }
        } else if (value instanceof Collection<?> all) {
            all.forEach(each -> walk(each, action));
        } else if (value instanceof Map<?, ?> entries) {
            entries.values().forEach(each -> walk(each, action));
        }
    }

    /** The redactions whose content is gone from a tree. */
    public static Set<RedactionId> withheld(@Nullable Object value) {
        Set<RedactionId> redactions = new LinkedHashSet<>();
        walk(value, each -> {
            if (each instanceof Cell.Replaced<?> gone) {
                redactions.add(gone.by());
            }
        });
        return redactions;
    }

    /** What a record holds under a name; nothing when it has no such component. */
    public static @Nullable Object part(Record item, String name) {
        for (RecordComponent component : RecordComponents.of(item)) {
            if (component.getName().equals(name)) {
                return RecordComponents.read(item, component);
            }
        }
        return null;
    }
}
