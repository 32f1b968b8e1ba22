package org.systemicrisk.data.replay;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.lookup.RecordKeys;
import org.systemicrisk.model.narrative.Prose;

/** Which keys a record has in the data file, and what a component holds where its key is absent. */
final class Keys {

    static final String VALUE = "value";
    static final String WITHHELD = "withheld";
    static final String INSTEAD = "instead";

    private Keys() {}

    /** All keys that a record of this type may have. */
    static Set<String> known(Class<?> type) {
        Set<String> known = new LinkedHashSet<>();
        if (RecordKeys.isAlternative(type)) {
            known.add(RecordKeys.discriminator(type));
        }
        Arrays.stream(type.getRecordComponents())
                .filter(RecordKeys::isData)
                .map(RecordKeys::of)
                .forEach(known::add);
        return known;
    }

    /** Empty lists, tables and texts are not written, so only single values that cannot be absent are required. */
    static boolean isRequired(RecordComponent component) {
        Class<?> type = component.getType();
        return RecordKeys.isData(component)
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && type != List.class
                && type != Map.class
                && type != Prose.class;
    }

    static @Nullable Object nothing(RecordComponent component) {
        if (!RecordKeys.isData(component)) {
            return Places.NONE;
        }
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return null;
        }
        Class<?> type = component.getType();
        if (type == List.class) {
            return List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        return type == Prose.class ? Prose.EMPTY : null;
    }
}
