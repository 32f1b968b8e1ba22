package org.systemicrisk.data.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicrisk.data.output.FindingsText;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.id.AssessmentId;

/** Files made to hurt end in a finding, in little time. */
class HostileFilesTest {
    private static final int MANY = 1_000_000;
    private static final Map<String, String> FLOODS = Map.of(
            "a line of a million letters", "x".repeat(MANY) + ": 1",
            "an id of many parts", "names: [{id: " + "a.".repeat(9_000) + "a, kind: system, name: B}]",
            "many open brackets", "names: " + "[".repeat(10_000),
            "a million entries", "names:\n" + "- x\n".repeat(MANY / 4),
            "a million braces",
                    "names: [{id: a, kind: system, name: B, note: \"" + "{{{{{{{{{\n".repeat(MANY / 10) + "\"}]",
            "a number of many digits", "names: " + "9".repeat(10_000),
            "a million escapes", "names: [{id: a, kind: system, name: \"" + "\\x41\\x42\n".repeat(MANY / 9) + "\"}]",
            "a million line ends", "names: []\n" + "\n".repeat(MANY));

    @TempDir
    private Path directory;

    @BeforeEach
    void copy() {
        BrokenProject.copyOfSmall(directory);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a line of a million letters",
                "an id of many parts",
                "many open brackets",
                "a million entries",
                "a million braces",
                "a number of many digits",
                "a million escapes",
                "a million line ends",
            })
    void endsAFloodInYamlWithFindings(String flood) throws IOException {
        Files.writeString(directory.resolve("registry/names.yaml"), FLOODS.get(flood));

        assertThat(readInTime()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{withheld goods-evasion}| ", "\\", "{figure ", "# \n", "|", "[^1]", "\uD83D\uDE00{"})
    void endsAFloodInNarrativeWithFindings(String piece) throws IOException {
        Files.writeString(
                directory.resolve("assessments/2024/narrative/07-goods.md"),
                "# definition\n\n|" + (piece.repeat(100) + "\n").repeat(MANY / piece.length() / 100));

        assertThat(readInTime()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\"", "\n", "x", "x\n", "a.a"})
    void endsAFloodInObservationsWithFindings(String piece) throws IOException {
        Files.writeString(
                directory.resolve("assessments/2024/observations.csv"),
                "metric,value\n" + (piece.repeat(100) + "\n").repeat(MANY / piece.length() / 100));

        assertThat(readInTime()).isNotEmpty();
    }

    @Test
    void readsOnlyWhatLiesInTheProject(@TempDir Path outside) throws IOException {
        Path secret = Files.writeString(outside.resolve("secret.yaml"), "names: [{id: a, kind: system, name: B}]");
        Files.delete(directory.resolve("registry/names.yaml"));
        Files.createSymbolicLink(directory.resolve("registry/names.yaml"), secret);

        assertThat(readInTime())
                .filteredOn(finding -> finding.code().equals("FIL-005"))
                .hasSize(1);
    }

    @Test
    void tellsWhenAFileCannotBeRead() throws IOException {
        Path file = directory.resolve("registry/names.yaml");
        Files.delete(file);
        Files.createSymbolicLink(file, directory.resolve("registry/gone.yaml"));
        Files.createDirectory(directory.resolve("registry/names"));
        Files.createSymbolicLink(directory.resolve("registry/names/a.yaml"), directory.resolve("registry/gone.yaml"));

        assertThat(readInTime())
                .filteredOn(finding -> finding.code().equals("FIL-007"))
                .hasSize(1);
    }

    @Test
    void readsFilesWithAByteOrderMarkAndWindowsLineEnds() throws IOException {
        for (Path file : files()) {
            String text = Files.readString(file).replace("\n", "\r\n");
            Files.writeString(file, (file.toString().endsWith(".svg") ? "" : "\uFEFF") + text, StandardCharsets.UTF_8);
        }

        assertThat(readInTime()).isEmpty();
    }

    @Test
    void tellsTheSameLinesAndColumnsWithWindowsLineEnds() throws IOException {
        Path file = directory.resolve("registry/names.yaml");
        Files.writeString(file, "names:\r\n  - {id: a, kind: sytem, name: B}\r\n");

        assertThat(readInTime())
                .extracting(finding -> finding.place().toString())
                .contains("registry/names.yaml:2:19");
    }

    @Test
    void tellsOnlyAsManyFindingsAsAPersonCanRead() throws IOException {
        Files.writeString(directory.resolve("registry/names.yaml"), FLOODS.get("a million entries"));

        assertThat(readInTime())
                .filteredOn(finding -> finding.place().file().equals("registry/names.yaml"))
                .hasSize(301)
                .extracting(Finding::code)
                .contains("FIL-008");
    }

    @Test
    void showsNoControlCharactersOfAFile() throws IOException {
        Files.writeString(
                directory.resolve("registry/names.yaml"), "names: [{id: \"a\\e[31m\", kind: system, name: B}]");

        Reading reading = AssessmentProject.open(directory).read(AssessmentId.of("2024"));

        assertThat(new FindingsText(reading.texts()).show(reading.findings())).doesNotContain("\u001b");
    }

    private List<Finding> readInTime() {
        return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> AssessmentProject.open(directory)
                .read(AssessmentId.of("2024"))
                .findings());
    }

    private List<Path> files() throws IOException {
        try (var walk = Files.walk(directory)) {
            return walk.filter(Files::isRegularFile).collect(Collectors.toList());
        }
    }
}
