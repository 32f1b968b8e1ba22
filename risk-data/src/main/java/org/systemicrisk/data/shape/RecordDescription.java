package org.systemicrisk.data.shape;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.lookup.RecordKeys;

/** The fields of a record as files write them: kebab-case names, what is optional, what each holds. */
public final class RecordDescription {
    private static final Map<Class<?>, RecordDescription> KNOWN = new ConcurrentHashMap<>();

    private final Class<?> type;
    private final Constructor<?> constructor;
    private @Nullable List<FieldDescription> fields;
    private @Nullable List<String> names;

    private RecordDescription(Class<?> type) {
        this.type = type;
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            this.constructor = type.getDeclaredConstructor(types);
            this.constructor.setAccessible(true);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(type + " has no canonical constructor", impossible);
        }
    }

    /** The description of a record of the model. */
    public static RecordDescription of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, RecordDescription::new);
    }

    public Class<?> type() {
        return type;
    }

    /** All fields, in the order of the record's components. */
    public synchronized List<FieldDescription> fields() {
        // described on demand: a description may contain itself
        if (fields == null) {
            List<FieldDescription> all = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                all.add(describe(component));
            }
            fields = List.copyOf(all);
        }
        return fields;
    }

    /** The names of the keys that may be written. */
    public synchronized List<String> names() {
        if (names == null) {
            names = fields().stream()
                    .filter(FieldDescription::isWritten)
                    .map(FieldDescription::name)
                    .toList();
        }
        return names;
    }

    public Optional<FieldDescription> field(String name) {
        return fields().stream()
                .filter(FieldDescription::isWritten)
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    /** The field that takes every other key. */
    public Optional<FieldDescription> rest() {
        return fields().stream()
                .filter(field -> field.presence() == FieldDescription.Presence.REST)
                .findFirst();
    }

    /**
     * Makes the record.
     *
     * @throws IllegalArgumentException when the record refuses its values, in a sentence
     */
    public Object create(List<@Nullable Object> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException sentence) {
                throw sentence;
            }
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), impossible);
        }
    }

    private static FieldDescription describe(RecordComponent component) {
        JsonPropertyDescription described = component.getAccessor().getAnnotation(JsonPropertyDescription.class);
        return new FieldDescription(
                RecordKeys.of(component),
                presence(component),
                Shapes.of(component.getGenericType()),
                described == null ? "" : described.value(),
                component.isAnnotationPresent(Audience.class));
    }

    private static FieldDescription.Presence presence(RecordComponent component) {
        if (component.getType() == Places.class) {
            return FieldDescription.Presence.PLACES;
        }
        if (component.getAccessor().isAnnotationPresent(JsonAnySetter.class)) {
            return FieldDescription.Presence.REST;
        }
        if (component.getType() == List.class) {
            return FieldDescription.Presence.EMPTY_LIST;
        }
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                ? FieldDescription.Presence.OPTIONAL
                : FieldDescription.Presence.REQUIRED;
    }
}
