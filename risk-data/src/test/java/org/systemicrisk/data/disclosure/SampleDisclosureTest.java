package org.systemicrisk.data.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.BrokenProject;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.audit.Disclosure;
import org.systemicrisk.model.audit.DisclosureAudit;
import org.systemicrisk.model.scoring.Scorer;

/** What a reader can tell about the withheld figures of the sample, as it is and with the removals of its source. */
final class SampleDisclosureTest {
    private static final Path SAMPLE = Path.of("..", "sample-assessment");
    private static final Path CASES = Path.of("src", "test", "resources", "disclosure-sample");

    @TempDir
    Path directory;

    @Test
    void isProtectedAsItIs() throws IOException {
        assertThat(DisclosureAudit.of(Scorer.score(read(SAMPLE))).readersView())
                .isNotEmpty()
                .allSatisfy(view -> assertThat(view.disclosure().outcome()).isEqualTo(Disclosure.Outcome.PROTECTED));
    }

    @Test
    void exposesWhatItsSourceExposes() throws IOException {
        copyOfSample();
        BrokenProject.change(directory, Files.readString(CASES.resolve("as-in-the-source.txt"), UTF_8));

        String page = DisclosureReport.of(read(directory)).page();

        Path golden = CASES.resolve("as-in-the-source.md");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, page, UTF_8);
        }
        assertThat(page).isEqualTo(Files.readString(golden, UTF_8));
    }

    private static Assessment read(Path folder) throws IOException {
        AssessmentProject project = AssessmentProject.open(folder);
        return project.read(project.latestRenderable().orElseThrow())
                .assessment()
                .orElseThrow();
    }

    private void copyOfSample() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path relative = SAMPLE.relativize(file);
                if (!relative.startsWith("target")) {
                    Path copy = directory.resolve(relative.toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }
}
