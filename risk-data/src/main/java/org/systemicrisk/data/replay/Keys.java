package org.systemicrisk.data.replay;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.shape.Shapes;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.narrative.Prose;

/** How keys of JSON name components and kinds of records; what a component holds where its key is absent. */
final class Keys {

    static final String VALUE = "value";
    static final String WITHHELD = "withheld";
    static final String INSTEAD = "instead";

    private Keys() {}

    /** Where an entry stands in the files of a project is not data. */
    static boolean isData(RecordComponent component) {
        return component.getType() != Places.class;
    }

    static String of(RecordComponent component) {
        JsonProperty name = component.getAccessor().getAnnotation(JsonProperty.class);
        return name == null || name.value().isEmpty() ? Shapes.kebab(component.getName()) : name.value();
    }

    /** All keys that a record of this type may have. */
    static Set<String> known(Class<?> type) {
        Set<String> known = new LinkedHashSet<>();
        if (isAlternative(type)) {
            known.add(discriminator(type));
        }
        Arrays.stream(type.getRecordComponents())
                .filter(Keys::isData)
                .map(Keys::of)
                .forEach(known::add);
        return known;
    }

    static String alternative(Class<?> type) {
        return Shapes.kebab(type.getSimpleName());
    }

    /** The kinds that are written; that nothing stands in a figure's place is not. */
    static List<Class<?>> alternatives(Class<?> sealed) {
        return Arrays.<Class<?>>stream(sealed.getPermittedSubclasses())
                .filter(type -> type != Published.Nothing.class)
                .toList();
    }

    static String discriminator(Class<?> type) {
        return Published.class.isAssignableFrom(type) ? "form" : "type";
    }

    static boolean isAlternative(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .anyMatch(parent -> parent.isSealed() && !parent.getName().startsWith("org.systemicrisk.model.id."));
    }

    /** Empty lists, tables and texts are not written, so only single values that cannot be absent are required. */
    static boolean isRequired(RecordComponent component) {
        Class<?> type = component.getType();
        return isData(component)
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && type != List.class
                && type != Map.class
                && type != Prose.class;
    }

    static @Nullable Object nothing(RecordComponent component) {
        if (!isData(component)) {
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
