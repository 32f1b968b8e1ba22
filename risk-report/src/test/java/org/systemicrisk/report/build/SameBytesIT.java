package org.systemicrisk.report.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicrisk.report.publish.Folder;

/** Same inputs, same bytes: in another country, in another folder, and for files that were made in another order. */
class SameBytesIT {

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"canary", "sample"})
    void comeFromAnyZoneLocaleCharsetAndFolder(String which) throws Exception {
        Path original = which.equals("canary") ? Project.CANARY : Project.SAMPLE;
        Project here = Project.copy(original, temp.resolve("here"));
        Project there = Project.copy(original, temp.resolve("a longer, ünusual path"), Comparator.reverseOrder());
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));

        Process process = Fork.start(
                there,
                elsewhere,
                "-Duser.timezone=Asia/Tokyo",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-1");
        BuildOutcome outcome = here.build();

        assertThat(outcome.hasErrors()).as(Project.told(outcome)).isFalse();
        assertThat(Fork.status(process)).isZero();
        assertThat(there.built()).isEqualTo(here.built()).isNotEmpty();
        for (String file : here.built()) {
            assertThat(there.output().resolve(file))
                    .as(file)
                    .hasSameBinaryContentAs(here.output().resolve(file));
        }
        assertThat(elsewhere)
                .as("nothing is written where the build happens to run")
                .isEmptyDirectory();
    }

    @Test
    void comeFromASecondBuildIntoTheSameFolder() throws IOException {
        Project project = Project.copy(Project.CANARY, temp);
        Path pdf = project.output().resolve(Folder.PUBLIC.directory()).resolve("2024/report.pdf");

        project.build();
        byte[] first = Files.readAllBytes(pdf);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            project.build();
        } finally {
            TimeZone.setDefault(zone);
        }

        assertThat(pdf).hasBinaryContent(first);
    }
}
