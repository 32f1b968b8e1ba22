package org.systemicrisk.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Hands the files of an edition to Maven, so that {@code install} and {@code deploy} take them along. What is attached
 * leaves the house; therefore the confidential folder is only ever passed in by its own method.
 */
final class Attachments {

    private static final String PUBLIC = "non-confidential";
    private static final String CONFIDENTIAL = "confidential";
    private static final String STATEMENT = "redaction-statement-confidential";

    private final MavenProject project;
    private final MavenProjectHelper helper;
    private final Path buildFolder;
    private final Instant timestamp;

    /**
     * @param buildFolder where the archives are written, beside the editions and not among them
     * @param timestamp the date of every entry of the archives
     */
    Attachments(MavenProject project, MavenProjectHelper helper, Path buildFolder, Instant timestamp) {
        this.project = project;
        this.helper = helper;
        this.buildFolder = buildFolder;
        this.timestamp = timestamp;
    }

    /** Attaches what everyone may read. */
    void attachPublic(Path edition) throws IOException {
        attach(edition, PUBLIC);
    }

    /** Attaches what only the authorities may read. */
    void attachConfidential(Path edition) throws IOException {
        attach(edition, CONFIDENTIAL);
        Path statement = edition.resolve("redaction-statement.pdf");
        if (Files.exists(statement)) {
            helper.attachArtifact(project, "pdf", STATEMENT, statement.toFile());
        }
    }

    private void attach(Path edition, String classifier) throws IOException {
        helper.attachArtifact(
                project, "pdf", classifier, edition.resolve("report.pdf").toFile());
        helper.attachArtifact(
                project, "html", classifier, edition.resolve("report.html").toFile());
        Path archive = buildFolder.resolve(
                project.getArtifactId() + "-" + project.getVersion() + "-" + classifier + "-markdown.zip");
        new MarkdownArchive(edition, timestamp).write(archive);
        helper.attachArtifact(project, "zip", classifier, archive.toFile());
    }
}
