package org.systemicrisk.model.redaction;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes everything that a tree of records holds, past every toString that keeps quiet. */
final class Dump {

    private Dump() {}

    static String of(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        if (value instanceof Record item) {
            out.append(item.getClass().getSimpleName()).append('(');
            for (RecordComponent component : item.getClass().getRecordComponents()) {
                out.append(component.getName()).append('=');
                write(read(item, component), out);
                out.append(' ');
            }
            out.append(")\n");
        } else if (value instanceof Iterable<?> all) {
            all.forEach(item -> write(item, out));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> {
                write(key, out);
                write(item, out);
            });
        } else {
            out.append(value);
        }
    }

    private static @Nullable Object read(Record item, RecordComponent component) {
        try {
            return component.getAccessor().invoke(item);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("a record's accessor is public", impossible);
        }
    }
}
