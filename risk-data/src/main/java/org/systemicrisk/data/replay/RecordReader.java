package org.systemicrisk.data.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.data.shape.RecordDescription;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.lookup.RecordKeys;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.narrative.Prose;

/**
 * Reads JSON back into the records it was written from, and refuses everything that was not: unknown keys, missing ones,
 * other types. It walks the records' components as the writer does, so that a component added tomorrow is read like those of
 * today. Prose is read as one text, references and all.
 */
final class RecordReader {

    private final JsonFile file;
    private final Deque<String> path = new ArrayDeque<>();

    RecordReader(JsonFile file) {
        this.file = file;
    }

    /** @throws UnreadableFileException with the place of what is refused */
    <T extends Record> T read(Class<T> type) {
        return type.cast(record(file.root(), type));
    }

    private Object value(JsonNode node, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            if (generic.getRawType() == Cell.class) {
                return cell(node, argument);
            }
            return generic.getRawType() == List.class ? list(node, argument) : map(node, argument);
        }
        Class<?> raw = (Class<?>) type;
        if (ScalarForms.isOne(raw)) {
            return checked(() -> ScalarForms.read(raw, text(node)));
        }
        if (raw == Prose.class) {
            return Prose.of(text(node));
        }
        if (raw.isSealed()) {
            return alternative(node, raw);
        }
        return raw.isRecord() ? record(node, raw) : checked(() -> PlainValues.read(node, raw));
    }

    private List<Object> list(JsonNode node, Type item) {
        require(node.isArray(), "a list belongs here");
        List<Object> all = new ArrayList<>();
        for (JsonNode each : node) {
            path.addLast(Integer.toString(all.size()));
            all.add(value(each, item));
            path.removeLast();
        }
        return all;
    }

    private Map<String, Object> map(JsonNode node, Type item) {
        require(node.isObject(), "an object belongs here");
        Map<String, Object> all = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            path.addLast(entry.getKey());
            all.put(entry.getKey(), value(entry.getValue(), item));
            path.removeLast();
        }
        return all;
    }

    private Cell<Object> cell(JsonNode node, Type content) {
        if (!node.isObject() || !node.has(Keys.WITHHELD)) {
            return Cell.of(value(node, content));
        }
        boolean isNumber = content == Quantity.class || content == BigDecimal.class;
        onlyKnown(node, isNumber ? Set.of(Keys.VALUE, Keys.WITHHELD, Keys.INSTEAD) : Set.of(Keys.VALUE, Keys.WITHHELD));
        RedactionId redaction = (RedactionId) at(Keys.WITHHELD, node, RedactionId.class);
        Published instead =
                node.has(Keys.INSTEAD) ? (Published) at(Keys.INSTEAD, node, Published.class) : Published.NOTHING;
        return node.has(Keys.VALUE)
                ? new Cell.Shown<>(at(Keys.VALUE, node, content), redaction, instead)
                : new Cell.Replaced<>(redaction, instead);
    }

    private Object alternative(JsonNode node, Class<?> sealed) {
        require(node.isObject(), "an object belongs here");
        List<Class<?>> kinds = RecordKeys.alternatives(sealed);
        String key = RecordKeys.discriminator(kinds.get(0));
        require(node.has(key), "the key " + key + " is missing");
        String kind = (String) at(key, node, String.class);
        List<String> known = kinds.stream().map(RecordKeys::alternative).toList();
        int index = known.indexOf(kind);
        require(index >= 0, "there is no " + key + " \"" + kind + "\" here, only " + String.join(", ", known));
        return record(node, kinds.get(Math.max(index, 0)));
    }

    private Object record(JsonNode node, Class<?> type) {
        require(node.isObject(), "an object belongs here");
        onlyKnown(node, Keys.known(type));
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String key = RecordKeys.of(component);
            boolean written = RecordKeys.isData(component) && node.has(key);
            values.add(written ? at(key, node, component.getGenericType()) : absent(component));
        }
        return checked(() -> RecordDescription.of(type).create(values));
    }

    private @Nullable Object absent(RecordComponent component) {
        require(!Keys.isRequired(component), "the key " + RecordKeys.of(component) + " is missing");
        return Keys.nothing(component);
    }

    private Object at(String key, JsonNode node, Type type) {
        path.addLast(key);
        Object value = value(node.get(key), type);
        path.removeLast();
        return value;
    }

    private void onlyKnown(JsonNode node, Set<String> known) {
        for (Iterator<String> keys = node.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            if (!known.contains(key)) {
                path.addLast(key);
                throw refused("the key " + key + " is not known here; "
                        + Nearest.help(key, known, "known are " + String.join(", ", known)));
            }
        }
    }

    private String text(JsonNode node) {
        require(node.isTextual(), "a text belongs here");
        return node.textValue();
    }

    private Object checked(java.util.function.Supplier<Object> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException sentence) {
            throw refused(String.valueOf(sentence.getMessage()));
        }
    }

    private void require(boolean met, String sentence) {
        if (!met) {
            throw refused(sentence);
        }
    }

    private UnreadableFileException refused(String sentence) {
        return file.refuse(List.copyOf(path), sentence);
    }
}
