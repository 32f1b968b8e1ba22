package org.systemicrisk.data.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.output.FindingsText;
import org.systemicrisk.model.id.AssessmentId;

/**
 * Broken assessments, each made by a few changes of the small valid one, with all their findings as a console shows
 * them. {@code -Dgolden.update=true} writes the expected texts anew.
 */
class BrokenAssessmentsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "broken");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsEverythingThatIsWrongAtOnce(String name, @TempDir Path directory) throws IOException {
        Path expected = FOLDER.resolve(name).resolve("expected.txt");
        BrokenProject.with(directory, Files.readString(FOLDER.resolve(name).resolve("changes.txt")));

        Reading reading = AssessmentProject.open(directory).read(AssessmentId.of("2024"));
        String shown = new FindingsText(reading.texts()).show(reading.findings());

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, shown);
        }
        assertThat(shown).isEqualTo(Files.readString(expected));
        assertThat(shown).doesNotContainIgnoringCase("canary");
        assertThat(reading.assessment().isPresent()).isEqualTo(!reading.hasErrors());
    }

    @Test
    void showEveryCodeAtLeastOnce() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : cases().toList()) {
            all.append(Files.readString(FOLDER.resolve(name).resolve("expected.txt")));
        }

        // links and floods are no change of a few lines: HostileFilesTest has them; AcceptancesTest has ACC
        List<String> unseen = Stream.of(Code.values())
                .map(Code::id)
                .filter(code -> !List.of("FIL-005", "FIL-007", "FIL-008").contains(code))
                .filter(code -> !code.startsWith("ACC"))
                .filter(code -> all.indexOf("  " + code + "\n") < 0)
                .toList();
        assertThat(unseen).isEmpty();
    }
}
