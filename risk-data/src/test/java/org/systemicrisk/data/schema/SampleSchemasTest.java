package org.systemicrisk.data.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.systemicrisk.data.project.FileKind;

/** The schemas that the sample's files refer to are the ones that the records give. {@code -Dgolden.update=true} renews them. */
class SampleSchemasTest {
    private static final Path FOLDER = Path.of("..", "sample-assessment", "schema");

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void areCurrent(FileKind kind) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            SchemaWriter.write(FOLDER);
        }

        assertThat(Files.readString(FOLDER.resolve(kind.fileName() + ".schema.json")))
                .isEqualTo(SchemaWriter.schema(kind));
    }
}
