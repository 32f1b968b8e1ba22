package org.systemicrisk.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.output.GitHubAnnotations;
import org.systemicrisk.data.output.Results;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.report.build.AssessmentBuild;
import org.systemicrisk.report.build.BuildOutcome;
import org.systemicrisk.report.build.BuildRequest;
import org.systemicrisk.report.build.CheckOptions;
import org.systemicrisk.report.build.EditionKind;
import org.systemicrisk.report.build.Ending;

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

    /** What makes the build fail: {@code error}, {@code warning} (errors and warnings) or {@code never}. All findings are printed and written before. With {@code never} an edition with errors is still not written. */
    @Parameter(property = "risk.failOn", defaultValue = "error")
    private String failOn;

    /** The day on which dates are judged, such as {@code 2026-06-30}. By default the day on which the assessment was performed. */
    @Parameter(property = "risk.asOf")
    private @Nullable String asOf;

    /** Forms in which findings are written beside JSON and SARIF, separated by commas: {@code gitlab}, {@code junit}. */
    @Parameter(property = "risk.formats")
    private @Nullable List<String> formats;

    /** Does nothing at all. */
    @Parameter(property = "risk.skip", defaultValue = "false")
    private boolean skip;

    /** Folder below which editions and findings are written. By default the POM's build folder, or {@code target} in the assessment project where there is no POM. */
    @Parameter(property = "risk.outputDirectory")
    private @Nullable File outputDirectory;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

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
            BuildOutcome outcome = new AssessmentBuild(request(folders, workingFolder), version).run();
            BuildLog log = new BuildLog(new ShownPaths(workingFolder));
            Seen seen = new Seen(project);
            findings(outcome, folders, log, seen);
            if (outcome.ending() == Ending.FAILED) {
                throw new MojoFailureException(log.failure(outcome, !editions().isEmpty()));
            }
            seen.unseen(log.assessment(outcome)).forEach(getLog()::info);
            if (outcome.ending() == Ending.GOOD) {
                finish(outcome, folders);
            } else if (!editions().isEmpty()) {
                getLog().warn(log.withoutEdition(outcome));
            }
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

    private void findings(BuildOutcome outcome, Folders folders, BuildLog log, Seen seen) {
        List<Finding> unseen = seen.unseen(outcome.findings());
        new FindingLog(getLog(), log.paths(), folders.project(), Colours.ink(session))
                .print(unseen, outcome.texts(), log.allFindings(outcome));
        if (!unseen.isEmpty()) {
            log.accepting(outcome, folders.project()).forEach(getLog()::info);
            log.waiting(outcome).forEach(getLog()::info);
        }
        if (Pipeline.here().isGitHub()) {
            // GitHub reads lines that begin with ::, which no line of the log does
            new GitHubAnnotations(
                            Pipeline.here().paths(folders.project(), log.paths().workingFolder()))
                    .lines(Results.open(unseen))
                    .forEach(System.out::println);
        }
    }

    private BuildRequest request(Folders folders, Path workingFolder) throws MojoFailureException {
        CheckOptions check = new CheckOptions(
                CheckSettings.failOn(failOn),
                CheckSettings.asOf(asOf),
                CheckSettings.formats(formats),
                Pipeline.here().paths(folders.project(), workingFolder));
        return new BuildRequest(
                folders.project(), folders.output(), CheckSettings.assessment(assessment), editions(), draft, check);
    }
}
