package org.systemicrisk.report.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A data file with one place broken by chance: something left out, added, or of another type.
 *
 * @param told what was done, for a message
 */
record Mutation(String told, String file) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<JsonNode> OTHERS = List.of(
            JSON.textNode(""),
            JSON.textNode("x y"),
            JSON.textNode("goods"),
            JSON.textNode("Ä"),
            JSON.textNode("2024-13-45"),
            JSON.textNode("2024-02-30"),
            JSON.numberNode(7),
            JSON.numberNode(-1),
            JSON.numberNode(0.5),
            JSON.booleanNode(true),
            JSON.nullNode(),
            JSON.arrayNode(),
            JSON.objectNode());

    static Mutation of(byte[] original, Random random) throws IOException {
        JsonNode root = JsonMapper.builder().build().readTree(original);
        List<JsonNode> parents = new ArrayList<>();
        collect(root, parents);
        JsonNode parent = parents.get(random.nextInt(parents.size()));
        String told = parent instanceof ObjectNode object ? broken(object, random) : broken((ArrayNode) parent, random);
        return new Mutation(told, root.toString());
    }

    private static void collect(JsonNode node, List<JsonNode> parents) {
        if (node.isContainerNode() && !node.isEmpty()) {
            parents.add(node);
            node.forEach(each -> collect(each, parents));
        }
    }

    private static String broken(ObjectNode object, Random random) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        String key = keys.get(random.nextInt(keys.size()));
        switch (random.nextInt(4)) {
            case 0:
                object.remove(key);
                return key + " left out of " + object;
            case 1:
                object.put("added", 1);
                return "a key added to " + object;
            default:
                JsonNode other = OTHERS.get(random.nextInt(OTHERS.size()));
                object.set(key, other);
                return key + " is " + other + " in " + object;
        }
    }

    private static String broken(ArrayNode array, Random random) {
        JsonNode other = OTHERS.get(random.nextInt(OTHERS.size()));
        array.set(random.nextInt(array.size()), other);
        return "an entry is " + other + " in " + array;
    }
}
