package org.systemicrisk.model.redaction;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.lookup.RecordComponents;

/**
 * Rebuilds a tree of records with edits. It walks every component of every record, so that a field added to a record
 * tomorrow is edited like those of today: nothing can be forgotten in a list of fields.
 */
final class RecordTree {

    private final Edits edits;

    RecordTree(Edits edits) {
        this.edits = edits;
    }

    @Nullable
    Object map(@Nullable Object value) {
        if (value instanceof Record item) {
            Object edited = edits.before(item);
            return edited instanceof Record next && !edits.isFinished(next) ? rebuild(next) : edited;
        }
        if (value instanceof List<?> list) {
            return mapAll(list);
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> copy.put(key, map(item)));
            return copy;
        }
        return value;
    }

    private List<@Nullable Object> mapAll(Collection<?> list) {
        List<@Nullable Object> copy = new ArrayList<>(list.size());
        list.forEach(item -> copy.add(map(item)));
        return copy;
    }

    private Record rebuild(Record item) {
        List<RecordComponent> components = RecordComponents.of(item);
        @Nullable Object[] values = new @Nullable Object[components.size()];
        boolean same = true;
        for (int i = 0; i < components.size(); i++) {
            Object before = RecordComponents.read(item, components.get(i));
            Object after = isForThisEdition(components.get(i)) ? map(before) : nothing(before);
            values[i] = after;
            same &= before == after || before instanceof Collection<?> all && all.isEmpty();
        }
        return same ? item : create(item.getClass(), components, values);
    }

    private static @Nullable Object nothing(@Nullable Object before) {
        return before instanceof List<?> ? List.of() : null;
    }

    private boolean isForThisEdition(RecordComponent component) {
        Audience audience = component.getAnnotation(Audience.class);
        return audience == null || edits.keeps(audience.value());
    }

    private static Record create(
            Class<? extends Record> type, List<RecordComponent> components, @Nullable Object[] values) {
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException cause) {
            throw new IllegalStateException("cannot rebuild a " + type.getSimpleName(), cause);
        }
    }
}
