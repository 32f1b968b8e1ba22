package org.systemicrisk.report.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.systemicrisk.data.output.FindingsText;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.data.project.Stage;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.redaction.CompleteEdition;
import org.systemicrisk.model.redaction.PublicEdition;
import org.systemicrisk.model.redaction.Redactor;
import org.systemicrisk.model.scoring.Scorer;

/** Assessment projects of the repository, read and scored. */
public final class Projects {

    static final Path SMALL = Path.of("..", "risk-data", "src", "test", "resources", "small");
    private static final Path GERMAN = Path.of("..", "risk-maven-plugin", "src", "it", "german");
    private static final Path SAMPLE = Path.of("..", "sample-assessment");

    private Projects() {}

    /** Two modules in English, two and three steps, compared with a year before. */
    public static Assessment small() {
        return read(SMALL, Stage.FINAL);
    }

    /** Two modules in German, three steps, ratings per risk; some chapters are not written. */
    public static Assessment german() {
        return read(GERMAN, Stage.DRAFT);
    }

    public static Assessment sample() {
        return read(SAMPLE, Stage.FINAL);
    }

    public static CompleteEdition complete(Assessment assessment) {
        return Redactor.complete(Scorer.score(assessment));
    }

    public static PublicEdition published(Assessment assessment) {
        return Redactor.publish(Scorer.score(assessment));
    }

    /** Copies a project, for a test that changes it. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    static Assessment read(Path folder) {
        return read(folder, Stage.FINAL);
    }

    /** A project of which not every chapter is written. */
    static Assessment draft(Path folder) {
        return read(folder, Stage.DRAFT);
    }

    private static Assessment read(Path folder, Stage stage) {
        AssessmentProject project = AssessmentProject.open(folder);
        Reading reading = project.read(project.latestRenderable().orElseThrow(), stage);
        return reading.assessment()
                .orElseThrow(() -> new AssertionError(new FindingsText(reading.texts()).show(reading.findings())));
    }
}
