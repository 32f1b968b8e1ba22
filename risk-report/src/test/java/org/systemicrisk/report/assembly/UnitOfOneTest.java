package org.systemicrisk.report.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.systemicrisk.model.redaction.Edition;

class UnitOfOneTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void makeNoticesOne() throws IOException {
        Projects.copy(Projects.SMALL, folder);
        change("assessments/2024/observations.csv", "speech.notices,310", "speech.notices,1");
        change("registry/metrics.yaml", "unit: notices", "unit: notices, unit-one: notice");
    }

    @Test
    void isNamedInTheSingular() {
        assertThat(text(Projects.complete(Projects.read(folder))))
                .contains("⟦notices: 1⟧[^figure-speech.notices-DE] notice |");
    }

    @Test
    void isNotToldByTheWordBesideAWithheldFigure() {
        assertThat(text(Projects.published(Projects.read(folder))))
                .contains("[^figure-speech.notices-DE] notices |")
                .doesNotContain(" notice |");
    }

    private static String text(Edition edition) {
        return ReportMarkdown.of(edition, ReportSettings.plain()).printable();
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }
}
