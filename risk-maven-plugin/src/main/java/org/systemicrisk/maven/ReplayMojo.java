package org.systemicrisk.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.replay.AssessmentFile;
import org.systemicrisk.data.replay.FileReplay;
import org.systemicrisk.data.replay.ReplayText;
import org.systemicrisk.data.replay.UnreadableFileException;
import org.systemicrisk.report.build.FailOn;

/**
 * Recomputes every score of an {@code assessment.json} from the inputs in it, and says which agree, which differ, and which cannot be recomputed because an input
 * is withheld. Needs the file and nothing else: no project, no templates, and whoever wrote it.
 */
@Mojo(name = "replay", requiresProject = false, threadSafe = true)
public final class ReplayMojo extends AbstractMojo {

    /** The file, such as {@code assessment.json} of a published report. */
    @Parameter(property = "risk.file")
    private @Nullable File file;

    /** What makes the goal fail: {@code error} (something is printed otherwise than its inputs give it, or the digest is not the content's), {@code warning} (also a score that cannot be recomputed because an input is withheld) or {@code never}. A file that cannot be read fails in any case. */
    @Parameter(property = "risk.failOn", defaultValue = "error")
    private String failOn;

    @Override
    public void execute() throws MojoFailureException {
        if (file == null) {
            throw new MojoFailureException("risk.file: say which file, as in -Drisk.file=assessment.json");
        }
        FailOn threshold = CheckSettings.failOn(failOn);
        String name =
                new ShownPaths(Path.of("").toAbsolutePath()).show(file.toPath().toAbsolutePath());
        FileReplay replay = replay(file.toPath(), name);
        new ReplayText(replay).lines().forEach(getLog()::info);
        if (threshold != FailOn.NEVER && replay.differs()) {
            throw new MojoFailureException(name + " does not agree with itself: see the lines that begin with differs");
        }
        if (threshold == FailOn.WARNING && replay.hasGaps()) {
            throw new MojoFailureException(
                    name + " cannot be recomputed whole: see the lines that begin with cannot be recomputed");
        }
    }

    private static FileReplay replay(Path path, String name) throws MojoFailureException {
        try {
            return FileReplay.of(AssessmentFile.read(path, name));
        } catch (UnreadableFileException refused) {
            throw new MojoFailureException(refused.getMessage(), refused);
        } catch (IOException broken) {
            throw new MojoFailureException(name + " cannot be opened: is there such a file?", broken);
        }
    }
}
