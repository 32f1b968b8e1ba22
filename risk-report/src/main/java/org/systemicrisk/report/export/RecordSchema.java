package org.systemicrisk.report.export;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.lookup.RecordKeys;
import org.systemicrisk.model.measurement.Quantity;

/** The JSON Schema of what {@link RecordJson} writes, from the same records. */
final class RecordSchema {

    private static final String DAY = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    ObjectNode of(Class<? extends Record> root) {
        return of(root, "Systemic risk assessment", "Data and scores of one edition of an Article 34/35 report.");
    }

    ObjectNode of(Class<? extends Record> root, String title, String description) {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", title);
        schema.put("description", description);
        schema.set("$ref", type(root).get("$ref"));
        ObjectNode defs = schema.putObject("$defs");
        definitions.forEach(defs::set);
        return schema;
    }

    private ObjectNode type(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isSealed() && !ScalarTypes.isScalar(raw)) {
            return alternatives(raw);
        }
        return raw.isRecord() && !ScalarTypes.isScalar(raw) && raw != org.systemicrisk.model.narrative.Prose.class
                ? reference(raw)
                : scalar(raw);
    }

    private ObjectNode generic(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == Cell.class) {
            return cell(arguments[0]);
        }
        ObjectNode node = JSON.objectNode();
        if (type.getRawType() == List.class) {
            node.put("type", "array").set("items", type(arguments[0]));
        } else {
            node.put("type", "object").set("additionalProperties", type(arguments[1]));
        }
        return node;
    }

    /**
     * A value, or an object that names the redaction, with the form that is published in place of a figure; the complete
     * edition's object holds the value as well.
     */
    private ObjectNode cell(Type content) {
        ObjectNode withheld = JSON.objectNode();
        withheld.put("type", "object");
        ObjectNode properties = withheld.putObject("properties");
        properties.set("value", type(content));
        properties.putObject("withheld").put("type", "string");
        if (content == Quantity.class || content == BigDecimal.class) {
            properties.set("instead", reference(Published.class));
        }
        withheld.putArray("required").add("withheld");
        withheld.put("additionalProperties", false);
        ObjectNode node = JSON.objectNode();
        node.putArray("anyOf").add(type(content)).add(withheld);
        return node;
    }

    private ObjectNode alternatives(Class<?> sealed) {
        ObjectNode node = JSON.objectNode();
        ArrayNode oneOf = node.putArray("oneOf");
        RecordKeys.alternatives(sealed).forEach(alternative -> oneOf.add(type(alternative)));
        return node;
    }

    private ObjectNode reference(Class<?> type) {
        if (!definitions.containsKey(type.getSimpleName())) {
            definitions.put(type.getSimpleName(), JSON.objectNode());
            definitions.put(type.getSimpleName(), type.isSealed() ? alternatives(type) : object(type));
        }
        ObjectNode node = JSON.objectNode();
        return node.put("$ref", "#/$defs/" + type.getSimpleName());
    }

    private ObjectNode object(Class<?> type) {
        ObjectNode node = JSON.objectNode();
        node.put("type", "object");
        ObjectNode properties = node.putObject("properties");
        ArrayNode required = JSON.arrayNode();
        if (RecordKeys.isAlternative(type)) {
            properties.putObject(RecordKeys.discriminator(type)).put("const", RecordKeys.alternative(type));
            required.add(RecordKeys.discriminator(type));
        }
        for (RecordComponent component : type.getRecordComponents()) {
            if (RecordKeys.isData(component)) {
                ObjectNode property = type(component.getGenericType());
                describe(property, component);
                properties.set(RecordKeys.of(component), property);
                if (isAlwaysThere(component)) {
                    required.add(RecordKeys.of(component));
                }
            }
        }
        if (!required.isEmpty()) {
            node.set("required", required);
        }
        return node.put("additionalProperties", false);
    }

    private static void describe(ObjectNode property, RecordComponent component) {
        JsonPropertyDescription text = component.getAccessor().getAnnotation(JsonPropertyDescription.class);
        if (text != null) {
            property.put("description", text.value());
        }
    }

    /** Empty lists and texts are left out, so only single values that cannot be absent are required. */
    private static boolean isAlwaysThere(RecordComponent component) {
        Class<?> type = component.getType();
        return !component.getAccessor().getAnnotatedReturnType().isAnnotationPresent(Nullable.class)
                && !List.class.isAssignableFrom(type)
                && !Map.class.isAssignableFrom(type)
                && type != org.systemicrisk.model.narrative.Prose.class;
    }

    private static ObjectNode scalar(Class<?> type) {
        ObjectNode node = JSON.objectNode();
        if (type.isEnum()) {
            node.put("type", "string");
            ArrayNode values = node.putArray("enum");
            for (Object constant : type.getEnumConstants()) {
                values.add(ScalarTypes.text((Enum<?>) constant));
            }
            return node;
        }
        if (type == LocalDate.class) {
            return node.put("type", "string").put("format", "date").put("pattern", DAY);
        }
        if (type == BigDecimal.class) {
            return node.put("type", "number");
        }
        if (type == Integer.class || type == int.class) {
            return node.put("type", "integer").put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
        }
        if (type == Boolean.class || type == boolean.class) {
            return node.put("type", "boolean");
        }
        node.put("type", "string");
        ScalarTypes.pattern(type).ifPresent(pattern -> node.put("pattern", "^(" + pattern + ")$"));
        return node;
    }
}
