package org.systemicrisk.data.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The canonical form of JSON after RFC 8785 (JSON Canonicalization Scheme): no blanks, keys in the order of their UTF-16
 * units, numbers and texts as ECMAScript writes them. Two files with the same content have the same form, however they are
 * laid out.
 */
final class CanonicalJson {

    private static final int FIRST_PRINTED = 0x20;

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /**
     * The form.
     *
     * @throws IllegalArgumentException for a number that is too great for it, or half a character
     */
    static String of(JsonNode node) {
        CanonicalJson json = new CanonicalJson();
        json.write(node);
        return json.out.toString();
    }

    private void write(JsonNode node) {
        if (node.isObject()) {
            object(node);
        } else if (node.isArray()) {
            array(node);
        } else if (node.isTextual()) {
            text(node.textValue());
        } else if (node.isNumber()) {
            out.append(EcmaNumber.of(node.decimalValue()));
        } else {
            out.append(node.asText());
        }
    }

    private void object(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        keys.sort(null);
        out.append('{');
        for (String key : keys) {
            separate('{');
            text(key);
            out.append(':');
            write(node.get(key));
        }
        out.append('}');
    }

    private void array(JsonNode node) {
        out.append('[');
        for (JsonNode item : node) {
            separate('[');
            write(item);
        }
        out.append(']');
    }

    private void separate(char open) {
        if (out.charAt(out.length() - 1) != open) {
            out.append(',');
        }
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                out.appendCodePoint(pair(text, i++));
            } else {
                letter(c);
            }
        }
        out.append('"');
    }

    private static int pair(String text, int at) {
        int point = text.codePointAt(at);
        if (!Character.isSupplementaryCodePoint(point)) {
            throw new IllegalArgumentException("a text holds half a character, which no digest can be made of");
        }
        return point;
    }

    private void letter(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < FIRST_PRINTED) {
                    out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
