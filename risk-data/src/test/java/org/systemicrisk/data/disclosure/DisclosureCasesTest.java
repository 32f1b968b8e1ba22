package org.systemicrisk.data.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.BrokenProject;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.model.assessment.Assessment;

/**
 * What a reader can tell in small cases that can be worked out by hand, each a change of the clean assessment. {@code
 * -Dgolden.update=true} writes the pages anew.
 */
final class DisclosureCasesTest {
    private static final Path CASES = Path.of("src", "test", "resources", "disclosure");

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tellsWhatAReaderCanTell(String name) throws IOException {
        BrokenProject.copyOf("rules/base", directory);
        BrokenProject.change(directory, Files.readString(CASES.resolve(name).resolve("changes.txt"), UTF_8));
        AssessmentProject project = AssessmentProject.open(directory);
        Reading reading = project.read(project.latestRenderable().orElseThrow());
        assertThat(reading.findings()).isEmpty();
        Assessment assessment = reading.assessment().orElseThrow();

        String page = DisclosureReport.of(assessment).page();

        Path golden = CASES.resolve(name).resolve("expected.md");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, page, UTF_8);
        }
        assertThat(page).isEqualTo(Files.readString(golden, UTF_8));
    }

    static Stream<String> cases() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }
}
