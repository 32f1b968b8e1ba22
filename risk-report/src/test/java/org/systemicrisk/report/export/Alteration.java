package org.systemicrisk.report.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.systemicrisk.data.export.ContentDigest;

/**
 * One value of a data file changed into another of its kind, by somebody who knows how to recompute the digest.
 *
 * @param path the keys that lead to it
 * @param told what was changed, for a message
 */
record Alteration(List<String> path, String told, String file) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Where results, and what they follow from, stand. */
    private static final List<String> RESULTS_AND_INPUTS =
            List.of("modules", "risks", "previous", "comparison", "recomputable", "figures", "ratings", "methodology");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private record Leaf(List<String> path, JsonNode parent, String key, JsonNode value) {}

    static Alteration of(byte[] original, Random random) throws IOException {
        ObjectNode root = (ObjectNode) MAPPER.readTree(original);
        List<Leaf> leaves = new ArrayList<>();
        RESULTS_AND_INPUTS.forEach(key -> collect(List.of(key), root, key, root.path(key), leaves));
        Leaf leaf = leaves.get(random.nextInt(leaves.size()));
        JsonNode other = other(leaf, leaves, random);
        if (leaf.parent() instanceof ObjectNode object) {
            object.set(leaf.key(), other);
        } else {
            ((ArrayNode) leaf.parent()).set(Integer.parseInt(leaf.key()), other);
        }
        root.put(ContentDigest.KEY, ContentDigest.of(root));
        String told = String.join("/", leaf.path()) + ": " + leaf.value() + " -> " + other;
        return new Alteration(leaf.path(), told, root.toString());
    }

    private static void collect(List<String> path, JsonNode parent, String key, JsonNode value, List<Leaf> leaves) {
        if (value.isObject()) {
            value.properties()
                    .forEach(entry ->
                            collect(with(path, entry.getKey()), value, entry.getKey(), entry.getValue(), leaves));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                collect(with(path, Integer.toString(i)), value, Integer.toString(i), value.get(i), leaves);
            }
        } else if (!value.isMissingNode()) {
            leaves.add(new Leaf(path, parent, key, value));
        }
    }

    private static JsonNode other(Leaf leaf, List<Leaf> leaves, Random random) {
        if (leaf.value().isBoolean()) {
            return JSON.booleanNode(!leaf.value().booleanValue());
        }
        if (leaf.value().isNumber()) {
            BigDecimal by = new BigDecimal(List.of("1", "-1", "0.01", "40").get(random.nextInt(4)));
            return JSON.numberNode(leaf.value().decimalValue().add(by));
        }
        List<JsonNode> others = leaves.stream()
                .filter(each -> each.key().equals(leaf.key()) || isListed(each) && isListed(leaf))
                .map(Leaf::value)
                .filter(value -> value.isTextual() && !value.equals(leaf.value()))
                .distinct()
                .toList();
        return others.isEmpty()
                ? JSON.textNode(leaf.value().asText() + "x")
                : others.get(random.nextInt(others.size()));
    }

    /** Cells of matrices stand in lists. */
    private static boolean isListed(Leaf leaf) {
        return leaf.parent().isArray();
    }

    private static List<String> with(List<String> path, String key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return longer;
    }
}
