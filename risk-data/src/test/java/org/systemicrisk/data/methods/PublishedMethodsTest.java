package org.systemicrisk.data.methods;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rule.methodology.MethodologyRules;
import org.systemicrisk.model.scoring.CaseResult;

/**
 * Methods of published reports, transcribed as data: they can be read, give what their reports print, and their faults are found.
 * There is no line of Java for any of them. {@code -Dgolden.update=true} writes the expected findings anew.
 */
final class PublishedMethodsTest {
    private static final Path METHODS = Path.of("src", "test", "resources", "methods");

    static Stream<Path> methods() throws IOException {
        try (Stream<Path> files = Files.list(METHODS)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void areReadWithoutAnError(Path file) {
        assertThat(MethodFile.read(file).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void giveWhatTheirReportsPrint(Path file) {
        List<CaseResult> results = CaseResult.in(MethodFile.read(file).methodology());

        assertThat(results).isNotEmpty();
        assertThat(results)
                .filteredOn(
                        result -> result.worked().contradiction(result.result()).isEmpty() != result.agrees())
                .extracting(result -> result.worked().name() + ": " + result.result() + " " + result.expected()
                        + ", and the method gives " + result.given())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void showTheirFaults(Path file) throws IOException {
        Methodology methodology = MethodFile.read(file).methodology();

        String found = MethodologyRules.lint(methodology).stream()
                .sorted()
                .map(PublishedMethodsTest::line)
                .collect(Collectors.joining());

        Path golden = METHODS.resolve(file.getFileName().toString().replace(".yaml", ".txt"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, found, UTF_8);
        }
        assertThat(golden).content(UTF_8).isEqualTo(found);
    }

    private static String line(Finding finding) {
        return finding.place().line() + " " + finding.severity().name().toLowerCase(java.util.Locale.ROOT) + " "
                + finding.code() + " " + finding.fact() + "\n";
    }
}
