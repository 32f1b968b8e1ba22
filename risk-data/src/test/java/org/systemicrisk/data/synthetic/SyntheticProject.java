package org.systemicrisk.data.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.systemicrisk.model.id.AssessmentId;

/**
 * An assessment project of any size: the clean assessment of the rules' cases, and as many modules more as are wanted, each in files
 * of its own. The same size and seed give the same bytes.
 */
public final class SyntheticProject {

    /** The assessment to read; the one before is compared with it. */
    public static final AssessmentId ID = AssessmentId.of("2025");

    private final Path directory;

    private SyntheticProject(Path directory) {
        this.directory = directory;
    }

    /** Writes the project into an empty folder. */
    public static Path write(Path directory, Size size, long seed) {
        try {
            new SyntheticProject(directory).write(size, seed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return directory;
    }

    private void write(Size size, long seed) throws IOException {
        copyCleanAssessment();
        for (int number = 1; number <= size.modules(); number++) {
            module(new SyntheticModule(number, size, seed));
        }
    }

    private void module(SyntheticModule module) throws IOException {
        String yaml = "/" + module.id() + ".yaml";
        String csv = "/" + module.id() + ".csv";
        file("registry/modules" + yaml, module.module());
        file("registry/metrics" + yaml, module.figures().metrics());
        file("registry/measures" + yaml, module.measures());
        for (String year : List.of("2024", "2025")) {
            file("assessments/" + year + "/ratings" + yaml, module.ratings(year));
        }
        file("assessments/2024/observations" + csv, module.figures().before());
        file("assessments/2025/observations" + csv, module.figures().now());
        file("assessments/2025/consultations" + yaml, module.consultations());
        file("assessments/2025/redactions" + yaml, module.redactions());
        file("assessments/2025/narrative/" + module.chapter() + "-" + module.id() + ".md", module.narrative());
    }

    private void file(String path, String text) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void copyCleanAssessment() throws IOException {
        Path clean = cleanAssessment();
        try (Stream<Path> files = Files.walk(clean)) {
            for (Path source : files.filter(Files::isRegularFile).toList()) {
                Path target = directory.resolve(clean.relativize(source).toString());
                Files.createDirectories(target.getParent());
                Files.copy(source, target);
            }
        }
    }

    private static Path cleanAssessment() {
        try {
            URI uri = SyntheticProject.class
                    .getResource("/rules/base/assessment.yaml")
                    .toURI();
            return Path.of(uri).getParent();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the class path holds something that is no address", impossible);
        }
    }
}
