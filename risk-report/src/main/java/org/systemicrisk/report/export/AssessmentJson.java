package org.systemicrisk.report.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.systemicrisk.data.export.ContentDigest;
import org.systemicrisk.data.export.ExportedAssessment;
import org.systemicrisk.model.redaction.Edition;

/**
 * Writes {@code assessment.json}: an edition's data, scores, how they came about, and the file's own digest; the same bytes
 * for the same edition.
 */
public final class AssessmentJson {

    private static final String FORMAT = "format";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private AssessmentJson() {}

    /** The file's content, UTF-8 with line feeds. */
    public static byte[] write(Edition edition) {
        ObjectNode content = (ObjectNode) Objects.requireNonNull(RecordJson.of(ExportedAssessment.of(edition)));
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.set(FORMAT, content.remove(FORMAT));
        file.put(ContentDigest.KEY, "");
        file.setAll(content);
        return print(file.put(ContentDigest.KEY, ContentDigest.of(file)));
    }

    /** The schema of the file (JSON Schema, draft 2020-12). */
    public static byte[] schema() {
        ObjectNode schema = new RecordSchema().of(ExportedAssessment.class);
        ObjectNode keys = schema.withObject("/$defs/" + ExportedAssessment.class.getSimpleName() + "/properties");
        ((ObjectNode) keys.get(FORMAT)).remove("type");
        ((ObjectNode) keys.get(FORMAT)).put("const", ExportedAssessment.FORMAT);
        ((ObjectNode) keys.get(ContentDigest.KEY)).put("pattern", "^" + ContentDigest.PATTERN + "$");
        return print(schema);
    }

    /** A file that was read back, as it was written. */
    static byte[] print(ExportedAssessment content) {
        return print(Objects.requireNonNull(RecordJson.of(content)));
    }

    static byte[] print(JsonNode node) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return (MAPPER.writer(printer).writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of JSON nodes cannot be written", impossible);
        }
    }
}
