package org.systemicrisk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample repeats the reference report's numbers, never its sentences. */
class OwnWordsTest {
    private static final Path SAMPLE = Path.of("..", "sample-assessment");

    private final Shingles shingles = Shingles.ofReference();

    @Test
    void theSampleSharesNoRunOfEightWordsWithTheReferenceReport() throws IOException {
        List<String> shared;
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            shared = files.filter(OwnWordsTest::isText)
                    .sorted()
                    .flatMap(file ->
                            shingles.sharedWith(read(file)).stream().map(run -> SAMPLE.relativize(file) + ": " + run))
                    .toList();
        }

        assertThat(shared).isEmpty();
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

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        boolean built = SAMPLE.relativize(file).startsWith("target");
        return !built && (name.endsWith(".yaml") || name.endsWith(".csv") || name.endsWith(".md"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
