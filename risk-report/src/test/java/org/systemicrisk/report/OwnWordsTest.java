package org.systemicrisk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The project repeats the reference report's numbers, never its sentences. */
class OwnWordsTest {
    private static final Path PROJECT = Path.of("..");
    private static final Set<String> TEXTS = Set.of("yaml", "csv", "md", "java", "ftl", "properties", "json", "html");
    private static final Set<String> NOT_WRITTEN = Set.of("target", ".git", ".mvn", "test");

    private final Shingles shingles = Shingles.ofReference();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sample-assessment",
                "docs",
                "risk-model",
                "risk-data",
                "risk-report",
                "risk-maven-plugin",
                "README.md",
                "CHANGELOG.md",
                "CONTRIBUTING.md"
            })
    void noFileSharesARunOfEightWordsWithTheReferenceReport(String folder) throws IOException {
        assertThat(sharedWithin(PROJECT.resolve(folder))).isEmpty();
    }

    @Test
    void theHashesAreThoseOfAWholeReport() {
        assertThat(shingles.size()).isGreaterThan(20_000);
    }

    @Test
    void theNameOfALawMayBeShared() {
        String name =
                "Council of Europe Convention on preventing and combating violence against women and domestic violence";

        assertThat(shingles.sharedWithNamesIncluded(name)).hasSize(7);
        assertThat(shingles.sharedWith(name)).isEmpty();
    }

    @Test
    void theCaseAndPunctuationOfSharedWordsDoNotMatter() {
        String name = "COUNCIL of Europe convention, on preventing; and -- combating (violence)";

        assertThat(shingles.sharedWithNamesIncluded(name)).hasSize(2);
    }

    @Test
    void aRunOfScaleLabelsMayBeShared() {
        String row = "Low, Low, Low Medium, Low Medium, Medium";

        assertThat(shingles.sharedWith("Very Unlikely " + row)).isEmpty();
    }

    private List<String> sharedWithin(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(OwnWordsTest::isWrittenText)
                    .sorted()
                    .flatMap(file ->
                            shingles.sharedWith(read(file)).stream().map(run -> PROJECT.relativize(file) + ": " + run))
                    .toList();
        }
    }

    private static boolean isWrittenText(Path file) {
        for (Path part : PROJECT.relativize(file)) {
            if (NOT_WRITTEN.contains(part.toString())) {
                return false;
            }
        }
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && TEXTS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
