package org.systemicrisk.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.disclosure.DisclosureReport;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.report.publish.Folder;

/**
 * Shows what a reader of the public edition can tell about each figure that a redaction withholds: between which values it lies, what gives it away, and what
 * would protect it or say more without harm. For the provider's eyes: what it prints and writes tells what is withheld.
 */
@Mojo(name = "disclosure", requiresProject = false, threadSafe = true)
public final class DisclosureMojo extends AbstractMojo {

    /** Folder of the assessment project, which holds {@code assessment.yaml}. By default the folder of the POM, or the working folder where there is no POM. */
    @Parameter(property = "risk.directory")
    private @Nullable File directory;

    /** Id of the assessment, the name of its folder below {@code assessments}. By default the latest that can be rendered. */
    @Parameter(property = "risk.assessment")
    private @Nullable String assessment;

    /** Folder below which the view is written. By default the POM's build folder, or {@code target} in the assessment project where there is no POM. */
    @Parameter(property = "risk.outputDirectory")
    private @Nullable File outputDirectory;

    /** Does nothing at all. */
    @Parameter(property = "risk.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Nothing is done, since risk.skip is set.");
            return;
        }
        Path workingFolder = Path.of("").toAbsolutePath();
        Folders folders = Folders.of(directory, outputDirectory, project, workingFolder);
        try {
            show(folders, new ShownPaths(workingFolder));
        } catch (IOException broken) {
            throw new MojoExecutionException(
                    "The assessment cannot be read, or the view not written: " + broken, broken);
        }
    }

    private void show(Folders folders, ShownPaths paths) throws IOException, MojoFailureException {
        AssessmentProject files = AssessmentProject.open(folders.project());
        AssessmentId id = CheckSettings.assessment(assessment, files);
        Reading reading = files.read(id);
        Assessment read = reading.assessment()
                .orElseThrow(() -> new MojoFailureException("The assessment " + id
                        + " has errors and cannot be looked at: run risk:check, which names them"));
        DisclosureReport report = DisclosureReport.of(read);
        Path folder = folders.output().resolve(Folder.INTERNAL.directory()).resolve(id.value());
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("disclosure.md"), report.page(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("disclosure.json"), report.json(), StandardCharsets.UTF_8);
        new PageText(report.page()).lines().forEach(getLog()::info);
        getLog().info("");
        getLog().info("Written to " + paths.show(folder) + ": disclosure.md, disclosure.json");
    }
}
