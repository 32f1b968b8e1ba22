package org.systemicrisk.report.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.lookup.RecordComponents;
import org.systemicrisk.model.lookup.RecordKeys;
import org.systemicrisk.model.narrative.Prose;

/** Turns records into JSON. What is absent or empty is left out. */
final class RecordJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private RecordJson() {}

    /** The value as JSON; {@code null} when there is nothing to say. */
    static @Nullable JsonNode of(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Prose prose) {
            return prose.isEmpty() ? null : JSON.textNode(ProseSource.of(prose).strip());
        }
        if (value instanceof Cell<?> cell) {
            return cell(cell);
        }
        if (value instanceof Collection<?> all) {
            return array(all);
        }
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        if (value instanceof Record item && !ScalarTypes.isScalar(item.getClass())) {
            return object(item);
        }
        return scalar(value);
    }

    private static JsonNode scalar(Object value) {
        if (value instanceof BigDecimal number) {
            return JSON.numberNode(plain(number));
        }
        if (value instanceof Integer number) {
            return JSON.numberNode(number);
        }
        if (value instanceof Boolean flag) {
            return JSON.booleanNode(flag);
        }
        return JSON.textNode(value instanceof Enum<?> constant ? ScalarTypes.text(constant) : ScalarTypes.text(value));
    }

    /** Without exponent and trailing zeros, so that equal numbers are written alike. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static @Nullable JsonNode cell(Cell<?> cell) {
        if (cell.redaction().isEmpty()) {
            return of(cell.value().orElse(null));
        }
        ObjectNode node = JSON.objectNode();
        cell.value().map(RecordJson::of).ifPresent(value -> node.set("value", value));
        node.put("withheld", cell.redaction().get().value());
        if (!cell.published().equals(Published.NOTHING)) {
            node.set("instead", object((Record) cell.published()));
        }
        return node;
    }

    private static @Nullable JsonNode array(Collection<?> all) {
        ArrayNode array = JSON.arrayNode();
        all.forEach(item -> {
            JsonNode node = of(item);
            array.add(node == null ? JSON.nullNode() : node);
        });
        return array.isEmpty() ? null : array;
    }

    private static @Nullable JsonNode map(Map<?, ?> map) {
        ObjectNode node = JSON.objectNode();
        map.forEach((key, item) -> {
            JsonNode value = of(item);
            if (value != null) {
                node.set(key.toString(), value);
            }
        });
        return node.isEmpty() ? null : node;
    }

    private static JsonNode object(Record item) {
        ObjectNode node = JSON.objectNode();
        if (RecordKeys.isAlternative(item.getClass())) {
            node.put(RecordKeys.discriminator(item.getClass()), RecordKeys.alternative(item.getClass()));
        }
        for (RecordComponent component : RecordComponents.of(item)) {
            if (RecordKeys.isData(component)) {
                JsonNode value = of(RecordComponents.read(item, component));
                if (value != null) {
                    node.set(RecordKeys.of(component), value);
                }
            }
        }
        InventedFields.keepPresent(node);
        return node;
    }
}
