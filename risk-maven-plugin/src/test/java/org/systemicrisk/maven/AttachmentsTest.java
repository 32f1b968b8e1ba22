package org.systemicrisk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AttachmentsTest {

    @TempDir
    Path temp;

    private Path publicEdition;
    private Path confidentialEdition;
    private final MavenProject project = new MavenProject();
    private final RecordedAttachments helper = new RecordedAttachments();

    @BeforeEach
    void makeEditions() throws Exception {
        publicEdition = edition("risk-report/2024");
        confidentialEdition = edition("risk-report-confidential/2024");
        Files.writeString(confidentialEdition.resolve("redaction-statement.md"), "why");
        Files.writeString(confidentialEdition.resolve("redaction-statement.pdf"), "why");
        project.setGroupId("org.example");
        project.setArtifactId("shop");
        project.setVersion("1");
    }

    @Test
    void areThePublicFilesOnly() throws Exception {
        attachments().attachPublic(publicEdition);

        assertThat(helper.attached(temp))
                .containsExactly(
                        "non-confidential pdf risk-report/2024/report.pdf",
                        "non-confidential html risk-report/2024/report.html",
                        "non-confidential zip shop-1-non-confidential-markdown.zip");
    }

    @Test
    void nameConfidentialFilesAsSuch() throws Exception {
        attachments().attachConfidential(confidentialEdition);

        assertThat(helper.attached(temp))
                .containsExactly(
                        "confidential pdf risk-report-confidential/2024/report.pdf",
                        "confidential html risk-report-confidential/2024/report.html",
                        "confidential zip shop-1-confidential-markdown.zip",
                        "redaction-statement-confidential pdf risk-report-confidential/2024/redaction-statement.pdf");
    }

    @Test
    void packTheMarkdownWithItsFiguresAndNothingElse() throws Exception {
        attachments().attachPublic(publicEdition);

        try (ZipFile zip =
                new ZipFile(temp.resolve("shop-1-non-confidential-markdown.zip").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactly("figures/inherent.svg", "figures/residual.svg", "report.md");
        }
    }

    @Test
    void packTheSameBytesAgain() throws Exception {
        attachments().attachPublic(publicEdition);
        byte[] first = Files.readAllBytes(temp.resolve("shop-1-non-confidential-markdown.zip"));

        attachments().attachPublic(publicEdition);

        assertThat(temp.resolve("shop-1-non-confidential-markdown.zip")).hasBinaryContent(first);
    }

    private Attachments attachments() {
        return new Attachments(project, helper, temp, Instant.parse("2026-01-01T00:00:00Z"));
    }

    private Path edition(String folder) throws IOException {
        Path edition = temp.resolve(folder);
        Files.createDirectories(edition.resolve("figures"));
        for (String file : List.of(
                "report.md",
                "report.html",
                "report.pdf",
                "assessment.json",
                "figures/residual.svg",
                "figures/inherent.svg")) {
            Files.writeString(edition.resolve(file), "content of " + file);
        }
        return edition;
    }
}
