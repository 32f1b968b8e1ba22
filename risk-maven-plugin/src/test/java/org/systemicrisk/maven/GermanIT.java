package org.systemicrisk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An assessment as unlike the sample as can be, built with the same plugin and the same templates. */
final class GermanIT {

    @TempDir
    Path temp;

    @Test
    void isBuiltOutsideTheRepositoryInItsOwnLanguage() throws Exception {
        SampleProject german = SampleProject.copyOf(Path.of("src", "it", "german"), temp.resolve("größenwelt"));

        MavenRun.Result result = MavenRun.in(german.folder()).run("package");

        assertThat(result.succeeded()).as(result.log()).isTrue();
        assertThat(german.built())
                .contains(
                        "risk-report/2025/report.html",
                        "risk-report/2025/report.md",
                        "risk-report/2025/report.pdf",
                        "risk-report-confidential/2025/redaction-statement.pdf",
                        "risk-report-confidential/2025/report.pdf");
        assertThat(Files.readString(german.builtFiles().get("risk-report/2025/report.html")))
                .contains("<html lang=\"de");
    }
}
