package org.systemicrisk.data;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.systemicrisk.data.output.FindingsText;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.data.project.Stage;
import org.systemicrisk.model.id.AssessmentId;

/** Checks the assessment project in a folder from the command line: folder, optionally the assessment, optionally draft. */
final class CheckMain {
    private CheckMain() {}

    public static void main(String[] arguments) {
        AssessmentProject project = AssessmentProject.open(Path.of(arguments[0]));
        AssessmentId id = arguments.length > 1
                ? AssessmentId.of(arguments[1])
                : project.latestRenderable().orElseThrow();
        Stage stage = arguments.length > 2 ? Stage.DRAFT : Stage.FINAL;
        Reading reading = project.read(id, stage);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(new FindingsText(reading.texts()).show(reading.findings()));
        out.println("assessment " + id + ": " + (reading.assessment().isPresent() ? "read" : "not read") + ", gaps "
                + reading.gaps().size());
    }
}
