package org.systemicrisk.model.lookup;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What records are made of. It is asked of the class once, since trees of records are walked again and again. */
public final class RecordComponents {

    private static final ClassValue<List<RecordComponent>> KNOWN = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            List<RecordComponent> components = List.of(type.getRecordComponents());
            // records that only their package sees are read like the others
            components.forEach(component -> component.getAccessor().trySetAccessible());
            return components;
        }
    };

    private RecordComponents() {}

    /** The components of a record, in their order. */
    public static List<RecordComponent> of(Record item) {
        return KNOWN.get(item.getClass());
    }

    /** What a record holds in one of its components. */
    public static @Nullable Object read(Record item, RecordComponent component) {
        try {
            return component.getAccessor().invoke(item);
        } catch (IllegalAccessException | InvocationTargetException cause) {
            throw new IllegalStateException("cannot read " + component, cause);
        }
    }
}
