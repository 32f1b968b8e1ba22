package org.systemicrisk.data.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of {@code diff.json} takes what is written, and nothing that the format does not have. */
final class DiffSchemaTest {

    private static final Path WRITTEN = Path.of("..", "risk-report", "src", "test", "resources", "diff");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(strings = {"sample/internal.json", "sample/public.json", "pair/expected/authorities.json"})
    void takesWhatIsWritten(String file) throws Exception {
        assertThat(schema().validate(read(file))).isEmpty();
    }

    @Test
    void refusesWhatTheFormatDoesNotHave() throws Exception {
        ObjectNode another = (ObjectNode) read("sample/public.json");
        another.put("remark", "x");
        ObjectNode lacking = (ObjectNode) read("sample/public.json");
        ((ObjectNode) lacking.get("differences").get(0)).remove("sentence");
        ObjectNode wrong = (ObjectNode) read("sample/public.json");
        ((ObjectNode) wrong.get("differences").get(0)).put("what", "vanished");

        assertThat(schema().validate(another)).isNotEmpty();
        assertThat(schema().validate(lacking)).isNotEmpty();
        assertThat(schema().validate(wrong)).isNotEmpty();
    }

    private static JsonNode read(String file) throws Exception {
        return MAPPER.readTree(Files.readString(WRITTEN.resolve(file), UTF_8));
    }

    private static JsonSchema schema() throws Exception {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("..", "docs", "schema", "diff.schema.json"), UTF_8));
    }
}
