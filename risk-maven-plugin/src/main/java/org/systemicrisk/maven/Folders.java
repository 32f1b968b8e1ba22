package org.systemicrisk.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Where a goal reads and where it writes.
 *
 * @param project the folder with the assessment project; it exists
 * @param output the folder under which editions and findings are written
 */
record Folders(Path project, Path output) {

    /**
     * Fills in what was not given: the folder of the POM, or the working folder where there is no POM; and the POM's
     * build folder, or {@code target} inside the assessment project.
     */
    static Folders of(@Nullable File directory, @Nullable File output, MavenProject maven, Path workingFolder)
            throws MojoFailureException {
        Path project = workingFolder;
        if (directory != null) {
            project = directory.toPath();
        } else if (maven.getFile() != null) {
            project = maven.getBasedir().toPath();
        }
        project = project.toAbsolutePath().normalize();
        if (!Files.isDirectory(project)) {
            throw new MojoFailureException(
                    "risk.directory: there is no folder " + new ShownPaths(workingFolder).show(project));
        }
        return new Folders(project, outputFolder(output, maven, project));
    }

    private static Path outputFolder(@Nullable File output, MavenProject maven, Path project) {
        if (output != null) {
            return output.toPath().toAbsolutePath().normalize();
        }
        return maven.getFile() == null
                ? project.resolve("target")
                : Path.of(maven.getBuild().getDirectory()).toAbsolutePath().normalize();
    }
}
