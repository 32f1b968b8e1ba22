package org.systemicrisk.report.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.systemicrisk.model.id.AssessmentId;

class PublicationTest {

    private static final AssessmentId ID = new AssessmentId("2024");

    @TempDir
    Path target;

    @Test
    void leavesExactlyTheFilesThatWerePut() throws IOException {
        try (Publication publication = Publication.begin(target, ID)) {
            publication.put(Folder.PUBLIC, "report.md", "public".getBytes(UTF_8));
            publication.put(Folder.PUBLIC, "figures/matrix.svg", "<svg/>".getBytes(UTF_8));
            publication.put(Folder.CONFIDENTIAL, "report.md", "complete".getBytes(UTF_8));
            publication.writeInternal("findings.json", "[]".getBytes(UTF_8));
            publication.publish();
        }

        assertThat(files())
                .containsExactly(
                        "risk-internal/2024/findings.json",
                        "risk-report-confidential/2024/report.md",
                        "risk-report/2024/figures/matrix.svg",
                        "risk-report/2024/report.md");
    }

    @Test
    void publishesNothingUntilTheEnd() throws IOException {
        try (Publication publication = Publication.begin(target, ID)) {
            publication.put(Folder.PUBLIC, "report.md", "half".getBytes(UTF_8));

            assertThat(target.resolve("risk-report")).doesNotExist();
        }

        assertThat(files()).isEmpty();
    }

    @Test
    void withdrawsTheEditionsOfAnEarlierBuildAtTheBeginning() throws IOException {
        publish("old");

        Publication.begin(target, ID);

        assertThat(target.resolve("risk-report")).doesNotExist();
        assertThat(target.resolve("risk-report-confidential")).doesNotExist();
    }

    @Test
    void startsCleanAfterABuildThatWasKilled() throws IOException {
        Publication killed = Publication.begin(target, ID);
        killed.put(Folder.PUBLIC, "leftover.md", "half".getBytes(UTF_8));

        publish("new");

        assertThat(files()).containsExactly("risk-report-confidential/2024/report.md", "risk-report/2024/report.md");
    }

    @Test
    void leavesOtherAssessmentsAlone() throws IOException {
        Path other = Files.createDirectories(target.resolve("risk-report/2023"));
        Files.writeString(other.resolve("report.md"), "of another year");

        publish("new");

        assertThat(other.resolve("report.md")).hasContent("of another year");
    }

    @Test
    void writesFindingsEvenWhenNothingIsPublished() throws IOException {
        try (Publication publication = Publication.begin(target, ID)) {
            publication.writeInternal("findings.json", "[1]".getBytes(UTF_8));
        }

        assertThat(files()).containsExactly("risk-internal/2024/findings.json");
    }

    @Test
    void refusesANameThatLeavesTheFolder() throws IOException {
        try (Publication publication = Publication.begin(target, ID)) {
            assertThatThrownBy(() -> publication.put(Folder.PUBLIC, "../../secret.md", new byte[0]))
                    .hasMessageContaining("leaves the folder");
        }
    }

    private void publish(String content) throws IOException {
        try (Publication publication = Publication.begin(target, ID)) {
            publication.put(Folder.PUBLIC, "report.md", content.getBytes(UTF_8));
            publication.put(Folder.CONFIDENTIAL, "report.md", content.getBytes(UTF_8));
            publication.publish();
        }
    }

    private List<String> files() throws IOException {
        try (var walk = Files.walk(target)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> target.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
