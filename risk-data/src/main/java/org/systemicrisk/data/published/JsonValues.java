package org.systemicrisk.data.published;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.binding.Binder;
import org.systemicrisk.data.shape.Shapes;

/**
 * Reads the values of one object of {@code assessment.json}. Each refuses what no report writes with an {@link
 * IllegalArgumentException}, whose message names the key and never repeats the value.
 */
final class JsonValues {
    /** Digits before and behind the point: far more than any figure has, far fewer than what hurts. */
    private static final int MOST_DIGITS = 40;

    private JsonValues() {}

    static <E extends Enum<E>> E word(JsonNode node, String key, Class<E> type) {
        return Shapes.constant(type, text(node, key))
                .orElseThrow(() -> new IllegalArgumentException(
                        "its " + key + " is none of " + String.join(", ", Shapes.words(type))));
    }

    static @Nullable BigDecimal numberOrNone(JsonNode node, String key) {
        return node.has(key) ? number(node, key) : null;
    }

    static BigDecimal number(JsonNode node, String key) {
        JsonNode number = required(node, key);
        if (!number.isNumber()) {
            throw new IllegalArgumentException("its " + key + " is no number");
        }
        BigDecimal value = number.decimalValue();
        if (Math.abs(value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("its " + key + " has more than " + MOST_DIGITS + " digits");
        }
        return value;
    }

    static int whole(JsonNode node, String key) {
        JsonNode whole = required(node, key);
        if (!whole.isInt() || Math.abs(whole.intValue()) > MOST_DIGITS) {
            throw new IllegalArgumentException("its " + key + " is no whole number of at most " + MOST_DIGITS);
        }
        return whole.intValue();
    }

    /** A number of things, from 0. */
    static int count(JsonNode node, String key) {
        JsonNode count = required(node, key);
        if (!count.isInt() || count.intValue() < 0) {
            throw new IllegalArgumentException("its " + key + " is no whole number from 0");
        }
        return count.intValue();
    }

    /** A list of objects; a report leaves out one that is empty. */
    static List<JsonNode> objects(JsonNode node, String key) {
        if (!node.has(key)) {
            return List.of();
        }
        List<JsonNode> all = new ArrayList<>();
        node.get(key).forEach(all::add);
        if (!node.get(key).isArray() || !all.stream().allMatch(JsonNode::isObject)) {
            throw new IllegalArgumentException("what stands under " + key + " is no list of entries");
        }
        return all;
    }

    /** An id; a text that is none is not repeated. */
    static <I> I id(JsonNode node, String key, Function<String, I> type) {
        String id = text(node, key);
        try {
            return type.apply(id);
        } catch (IllegalArgumentException none) {
            throw new IllegalArgumentException("its " + key + " is no id", none);
        }
    }

    static String text(JsonNode node, String key) {
        JsonNode text = required(node, key);
        if (!text.isTextual() || text.textValue().length() > Binder.MOST_CODED) {
            throw new IllegalArgumentException("its " + key + " is no text such as an id, a day or a word");
        }
        return text.textValue();
    }

    static JsonNode required(JsonNode node, String key) {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            throw new IllegalArgumentException("it has no " + key);
        }
        return value;
    }
}
