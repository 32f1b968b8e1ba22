package org.systemicrisk.data.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.systemicrisk.data.yaml.YamlMapping;
import org.systemicrisk.data.yaml.YamlNode;
import org.systemicrisk.data.yaml.YamlScalar;
import org.systemicrisk.data.yaml.YamlSequence;

/** A document as an editor hands it to a schema validator. */
final class AsJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private AsJson() {}

    static JsonNode of(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            ObjectNode object = JSON.objectNode();
            mapping.entries().forEach(entry -> object.set(entry.key().value(), of(entry.value())));
            return object;
        }
        if (node instanceof YamlSequence sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.items().forEach(item -> array.add(of(item)));
            return array;
        }
        return of((YamlScalar) node);
    }

    private static JsonNode of(YamlScalar scalar) {
        if (scalar.isNothing()) {
            return JSON.nullNode();
        }
        if (scalar.isFlag()) {
            return JSON.booleanNode(scalar.value().equalsIgnoreCase("true"));
        }
        if (scalar.isWhole()) {
            return JSON.numberNode(new BigInteger(scalar.value()));
        }
        return scalar.isNumber() ? JSON.numberNode(new BigDecimal(scalar.value())) : JSON.textNode(scalar.value());
    }
}
