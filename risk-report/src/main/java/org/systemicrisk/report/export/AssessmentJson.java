package org.systemicrisk.report.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.systemicrisk.model.redaction.Edition;

/** Writes {@code assessment.json}: an edition's data, scores and how they came about, the same bytes for the same edition. */
public final class AssessmentJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private AssessmentJson() {}

    /** The file's content, UTF-8 with line feeds. */
    public static byte[] write(Edition edition) {
        return print(Objects.requireNonNull(RecordJson.of(ExportedAssessment.of(edition))));
    }

    /** The schema of the file (JSON Schema, draft 2020-12). */
    public static byte[] schema() {
        return print(new RecordSchema().of(ExportedAssessment.class));
    }

    private static byte[] print(JsonNode node) {
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
