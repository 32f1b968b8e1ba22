package org.systemicrisk.data.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.systemicrisk.data.law.LegalLists;
import org.systemicrisk.data.shape.FieldDescription;
import org.systemicrisk.data.shape.FieldDescription.Presence;
import org.systemicrisk.data.shape.RecordDescription;
import org.systemicrisk.data.shape.Shape;
import org.systemicrisk.data.shape.ShapeVisitor;
import org.systemicrisk.model.law.CategoryCode;
import org.systemicrisk.model.law.LegalTerm;
import org.systemicrisk.model.lookup.RecordKeys;

/** Turns shapes into JSON Schema. Each record becomes one definition, so that a record in a record ends. */
final class SchemaOfShape implements ShapeVisitor<ObjectNode, ObjectNode> {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    /** The definitions that were needed so far, by name. */
    Map<String, ObjectNode> definitions() {
        return definitions;
    }

    ObjectNode of(Shape shape) {
        return shape.accept(this, JSON.objectNode());
    }

    @Override
    public ObjectNode text(Shape.Text shape, ObjectNode schema) {
        return schema.put("type", "string").put("pattern", "\\S");
    }

    @Override
    public ObjectNode narrative(Shape.Narrative shape, ObjectNode schema) {
        return text(new Shape.Text(), schema);
    }

    @Override
    public ObjectNode whole(Shape.Whole shape, ObjectNode schema) {
        return schema.put("type", "integer").put("minimum", -999_999_999).put("maximum", 999_999_999);
    }

    @Override
    public ObjectNode decimal(Shape.Decimal shape, ObjectNode schema) {
        return schema.put("type", "number");
    }

    @Override
    public ObjectNode flag(Shape.Flag shape, ObjectNode schema) {
        return schema.put("type", "boolean");
    }

    @Override
    public ObjectNode day(Shape.Day shape, ObjectNode schema) {
        return schema.put("type", "string")
                .put("format", "date")
                .put("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
    }

    @Override
    public ObjectNode word(Shape.Word shape, ObjectNode schema) {
        ArrayNode words = schema.putArray("enum");
        shape.words().forEach(words::add);
        return schema;
    }

    @Override
    public ObjectNode coded(Shape.Coded shape, ObjectNode schema) {
        if (shape.type() == CategoryCode.class) {
            ArrayNode codes = schema.putArray("enum");
            LegalLists.read().categories().stream().map(LegalTerm::code).forEach(codes::add);
            return schema;
        }
        if (reads(shape, "0.5") && !reads(shape, "a")) {
            schema.putArray("type").add("string").add("number");
            schema.put("exclusiveMinimum", 0);
        } else if (reads(shape, "2024")) {
            // an id or a year may be written without quotes, and YAML takes it for a number then
            schema.putArray("type").add("string").add("integer");
            schema.put("minimum", reads(shape, "7") ? 0 : 1000);
            if (!reads(shape, "12345")) {
                schema.put("maximum", 9999);
            }
        } else {
            schema.put("type", "string");
        }
        return schema.put("pattern", shape.pattern() == null ? "\\S" : "^(" + shape.pattern() + ")$");
    }

    private static boolean reads(Shape.Coded shape, String text) {
        try {
            shape.reader().invoke(null, text);
            return true;
        } catch (ReflectiveOperationException refused) {
            return false;
        }
    }

    @Override
    public ObjectNode secret(Shape.Secret shape, ObjectNode schema) {
        return shape.value().accept(this, schema);
    }

    @Override
    public ObjectNode several(Shape.Several shape, ObjectNode schema) {
        schema.put("type", "array").set("items", of(shape.item()));
        return schema;
    }

    @Override
    public ObjectNode table(Shape.Table shape, ObjectNode schema) {
        schema.put("type", "object").set("additionalProperties", of(shape.value()));
        return schema;
    }

    @Override
    public ObjectNode entry(Shape.Entry shape, ObjectNode schema) {
        String name = RecordKeys.alternative(shape.description().type());
        if (!definitions.containsKey(name)) {
            ObjectNode definition = JSON.objectNode();
            definitions.put(name, definition);
            describe(shape.description(), definition);
        }
        return schema.put("$ref", "#/$defs/" + name);
    }

    /** An object with the fields of a record and no others. */
    void describe(RecordDescription description, ObjectNode schema) {
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JSON.arrayNode();
        for (FieldDescription field : description.fields()) {
            if (field.isWritten()) {
                properties.set(field.name(), property(field));
            }
            if (field.presence() == Presence.REQUIRED) {
                required.add(field.name());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        if (description.rest().isPresent()) {
            schema.set(
                    "additionalProperties",
                    of(((Shape.Table) description.rest().get().shape()).value()));
        } else {
            schema.put("additionalProperties", false);
        }
    }

    private ObjectNode property(FieldDescription field) {
        ObjectNode property = JSON.objectNode();
        String prose = field.shape() instanceof Shape.Narrative ? ". Markdown with references." : "";
        property.put("description", field.description().replaceAll("\\.$", "") + prose);
        property.setAll(of(field.shape()));
        return property;
    }

    /** The name of a schema's file, lower case. */
    static String fileName(String kind) {
        return kind.toLowerCase(Locale.ROOT) + ".schema.json";
    }
}
