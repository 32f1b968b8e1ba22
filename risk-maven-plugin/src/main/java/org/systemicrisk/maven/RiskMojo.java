package org.systemicrisk.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.report.build.AssessmentBuild;
import org.systemicrisk.report.build.BuildOutcome;
import org.systemicrisk.report.build.BuildRequest;
import org.systemicrisk.report.build.EditionKind;

/** What the goals that read an assessment have in common: their parameters, their log, and how they fail. */
abstract class RiskMojo extends AbstractMojo {

    /** Folder of the assessment project, which holds {@code assessment.yaml}. By default the folder of the POM, or the working folder where there is no POM. */
    @Parameter(property = "risk.directory")
    private @Nullable File directory;

    /** Id of the assessment, the name of its folder below {@code assessments}. By default the latest that can be rendered. */
    @Parameter(property = "risk.assessment")
    private @Nullable String assessment;

    /** Shows missing content as numbered gaps instead of failing, in a complete edition that is stamped as a draft. A non-confidential edition is not made. */
    @Parameter(property = "risk.draft", defaultValue = "false")
    private boolean draft;

    /** Does nothing at all. */
    @Parameter(property = "risk.skip", defaultValue = "false")
    private boolean skip;

    /** Folder below which editions and findings are written. By default the POM's build folder, or {@code target} in the assessment project where there is no POM. */
    @Parameter(property = "risk.outputDirectory")
    private @Nullable File outputDirectory;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private String version;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Nothing is done, since risk.skip is set.");
            return;
        }
        long start = System.nanoTime();
        Path workingFolder = Path.of("").toAbsolutePath();
        Folders folders = Folders.of(directory, outputDirectory, project, workingFolder);
        try {
            BuildOutcome outcome = new AssessmentBuild(request(folders), version).run();
            ShownPaths paths = new ShownPaths(workingFolder);
            BuildLog log = new BuildLog(paths);
            Seen seen = new Seen(project);
            new FindingLog(getLog(), paths, folders.project()).print(seen.unseen(outcome.findings()), outcome.texts());
            if (outcome.hasErrors()) {
                throw new MojoFailureException(log.failure(outcome, !editions().isEmpty()));
            }
            seen.unseen(log.assessment(outcome)).forEach(getLog()::info);
            finish(outcome, folders);
            log.written(outcome, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start))
                    .forEach(getLog()::info);
        } catch (IOException broken) {
            throw new MojoExecutionException(
                    "The assessment cannot be read, or the report not written: " + broken, broken);
        }
    }

    /** Which editions the goal writes. */
    abstract Set<EditionKind> editions() throws MojoFailureException;

    /** What is left to do once everything has been written without an error. */
    void finish(BuildOutcome outcome, Folders folders) throws IOException, MojoFailureException {}

    /** The Maven project, which is an empty one where there is no POM. */
    final MavenProject project() {
        return project;
    }

    private BuildRequest request(Folders folders) throws MojoFailureException {
        return new BuildRequest(folders.project(), folders.output(), wanted(), editions(), draft);
    }

    private @Nullable AssessmentId wanted() throws MojoFailureException {
        if (assessment == null || assessment.isBlank()) {
            return null;
        }
        try {
            return new AssessmentId(assessment.strip());
        } catch (IllegalArgumentException refused) {
            throw new MojoFailureException("risk.assessment: " + refused.getMessage(), refused);
        }
    }
}
