package org.systemicrisk.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The schema of the diff's data file. {@code -Dgolden.update=true} writes it anew. */
class DiffJsonTest {

    private static final Path SCHEMA = Path.of("..", "docs", "schema", "diff.schema.json");

    @Test
    void thePublishedSchemaIsThatOfTheRecords() throws Exception {
        if (Boolean.getBoolean("golden.update")) {
            Files.write(SCHEMA, DiffJson.schema());
        }

        assertThat(SCHEMA).hasBinaryContent(DiffJson.schema());
    }
}
