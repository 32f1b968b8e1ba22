package org.systemicrisk.data.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

    @Test
    void areNamedInTheFirstLineOfEveryFile() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER.getParent())) {
            List<Path> documents = files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.toString().contains("target"))
                    .toList();

            assertThat(documents).allSatisfy(file -> assertThat(schemaOf(file)).exists());
        }
    }

    private static Path schemaOf(Path document) throws IOException {
        String first = Files.readAllLines(document).get(0);
        assertThat(first).as(document.toString()).startsWith("# yaml-language-server: $schema=");
        return document.resolveSibling(first.substring(first.indexOf('=') + 1)).normalize();
    }
}
