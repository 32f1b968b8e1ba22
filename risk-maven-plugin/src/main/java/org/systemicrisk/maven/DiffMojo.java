package org.systemicrisk.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.output.GitHubAnnotations;
import org.systemicrisk.data.output.Results;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.report.build.DiffBuild;
import org.systemicrisk.report.build.DiffOutcome;
import org.systemicrisk.report.build.DiffRequest;
import org.systemicrisk.report.build.FailOn;
import org.systemicrisk.report.build.FindingForms;
import org.systemicrisk.report.build.SideException;
import org.systemicrisk.report.diff.DiffAudience;

/**
 * Says what changed between two assessments, in words and as data: two years of the project, two revisions of its git repository, or two folders. Material
 * changes that the later assessment does not explain are findings, with the lines to fill in.
 */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends AbstractMojo {

    /** Folder of the assessment project, which holds {@code assessment.yaml}. By default the folder of the POM, or the working folder where there is no POM. */
    @Parameter(property = "risk.directory")
    private @Nullable File directory;

    /** The earlier side: id of an assessment ({@code 2023}), a git revision ({@code v1.0}) or a folder with an assessment project; {@code v1.0:2023} chooses the assessment in the last two. By default the assessment that the later side is compared to. */
    @Parameter(property = "risk.from")
    private @Nullable String from;

    /** The later side, in the same way. By default the latest assessment of the project that can be rendered. */
    @Parameter(property = "risk.to")
    private @Nullable String to;

    /** Who reads it: {@code internal} (the provider: everything, and what has to be explained), {@code authorities} (both complete editions) or {@code public} (both non-confidential editions). */
    @Parameter(property = "risk.audience", defaultValue = "internal")
    private String audience;

    /** What makes the build fail: {@code error}, {@code warning} (also a material change that is not explained) or {@code never}. The diff is written before. */
    @Parameter(property = "risk.failOn", defaultValue = "error")
    private String failOn;

    /** Forms in which an internal diff writes what has to be explained beside JSON and SARIF, separated by commas: {@code gitlab}, {@code junit}. */
    @Parameter(property = "risk.formats")
    private @Nullable List<String> formats;

    /** Folder below which the diff is written. By default the POM's build folder, or {@code target} in the assessment project where there is no POM. */
    @Parameter(property = "risk.outputDirectory")
    private @Nullable File outputDirectory;

    /** Does nothing at all. */
    @Parameter(property = "risk.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private String version;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Nothing is done, since risk.skip is set.");
            return;
        }
        Path workingFolder = Path.of("").toAbsolutePath();
        Folders folders = Folders.of(directory, outputDirectory, project, workingFolder);
        FailOn stops = CheckSettings.failOn(failOn);
        FindingForms forms = new FindingForms(
                CheckSettings.formats(formats), Pipeline.here().paths(folders.project(), workingFolder), version);
        DiffRequest request = new DiffRequest(
                folders.project(), workingFolder, folders.output(), given(from), given(to), audience(audience), forms);
        try {
            tell(new DiffBuild(request).run(), folders, new ShownPaths(workingFolder), stops);
        } catch (SideException refused) {
            throw new MojoFailureException(refused.getMessage(), refused);
        } catch (IOException broken) {
            throw new MojoExecutionException(
                    "The assessments cannot be read, or the diff not written: " + broken, broken);
        }
    }

    static DiffAudience audience(String name) throws MojoFailureException {
        for (DiffAudience known : DiffAudience.values()) {
            if (known.wire().equals(name.strip())) {
                return known;
            }
        }
        throw new MojoFailureException("risk.audience: \"" + name + "\" is not one of "
                + Arrays.stream(DiffAudience.values()).map(DiffAudience::wire).collect(Collectors.joining(", ")));
    }

    private static @Nullable String given(@Nullable String side) {
        return side == null || side.isBlank() ? null : side.strip();
    }

    private void tell(DiffOutcome outcome, Folders folders, ShownPaths paths, FailOn stops)
            throws MojoFailureException {
        FindingLog log = new FindingLog(getLog(), paths, folders.project(), Colours.ink(session));
        Path folder = outcome.folder();
        if (folder == null) {
            log.print(outcome.errors(), outcome.texts(), "risk:check");
            throw new MojoFailureException(
                    outcome.errorsOf().isEmpty()
                            ? "The diff was not written, since there are " + count(outcome.errors()) + " in it."
                            : "The assessment " + outcome.errorsOf() + " cannot be compared, since there are "
                                    + count(outcome.errors()) + " in it.");
        }
        getLog().info("What changed: " + outcome.to() + " against " + outcome.from());
        outcome.summary().forEach(line -> getLog().info("  " + line));
        String page = paths.show(folder.resolve(DiffOutcome.PAGE));
        if (!outcome.owed().isEmpty()) {
            log.print(outcome.owed(), outcome.texts(), page);
            getLog().info("");
            getLog().info("To explain them, fill in:");
            outcome.stubs().forEach(stub -> ("\n" + stub).lines().forEach(getLog()::info));
            if (Pipeline.here().isGitHub()) {
                // GitHub reads lines that begin with ::, which no line of the log does
                new GitHubAnnotations(Pipeline.here().paths(folders.project(), paths.workingFolder()))
                        .lines(Results.open(outcome.owed()))
                        .forEach(System.out::println);
            }
        }
        getLog().info("");
        getLog().info("Written to " + paths.show(folder) + ": " + DiffOutcome.PAGE + ", " + DiffOutcome.DATA);
        if (stops == FailOn.WARNING && !outcome.owed().isEmpty()) {
            throw new MojoFailureException(count(outcome.owed()) + ": material changes that the assessment "
                    + outcome.to() + " does not explain.");
        }
    }

    private static String count(List<Finding> findings) {
        return FindingLog.count(Results.open(findings));
    }
}
