package org.systemicrisk.maven;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.report.build.BuildOutcome;
import org.systemicrisk.report.build.EditionKind;
import org.systemicrisk.report.build.WrittenEdition;

/**
 * Checks the assessment and writes its report: each edition as Markdown, HTML, PDF and JSON, and the redaction statement
 * for the authorities. When anything is wrong, no edition is written, and those of an earlier build are removed.
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class ReportMojo extends RiskMojo {

    /** The date of files in archives where the build names none: the earliest that a zip can hold. */
    private static final Instant EARLIEST = Instant.parse("1980-01-01T00:00:00Z");

    private final MavenProjectHelper helper;

    /** Editions to write, separated by commas: {@code complete}, {@code non-confidential}. */
    @Parameter(property = "risk.editions", defaultValue = "complete,non-confidential")
    private List<String> editions;

    /** Attaches the complete edition and the redaction statement to the project as well, so that {@code install} and {@code deploy} take them along. They are confidential. */
    @Parameter(property = "risk.attachConfidential", defaultValue = "false")
    private boolean attachConfidential;

    @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
    private @Nullable String outputTimestamp;

    @Inject
    ReportMojo(MavenProjectHelper helper) {
        this.helper = helper;
    }

    @Override
    Set<EditionKind> editions() throws MojoFailureException {
        return EditionNames.parse(editions);
    }

    @Override
    void finish(BuildOutcome outcome, Folders folders) throws IOException, MojoFailureException {
        if (project().getFile() == null) {
            return;
        }
        Instant timestamp = OutputTimestamp.parse(outputTimestamp).orElse(EARLIEST);
        Attachments attachments = new Attachments(project(), helper, folders.output(), timestamp);
        for (WrittenEdition edition : outcome.editions()) {
            switch (edition.kind()) {
                case NON_CONFIDENTIAL -> attachments.attachPublic(edition.folder());
                case COMPLETE -> {
                    if (attachConfidential) {
                        attachments.attachConfidential(edition.folder());
                    }
                }
            }
        }
    }
}
