package org.systemicrisk.data.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import org.systemicrisk.model.check.RuleBook;
import org.systemicrisk.model.rule.Rule;

/**
 * Every rule has a pair of cases: {@code bad} gives exactly the findings beside it, {@code good} none at all. All rules
 * run over each of them. What acceptances of the findings would hold on to is golden as well ({@link RestsOn}).
 * {@code -Dgolden.update=true} writes both anew.
 */
final class RuleCasesTest {
    static final Path CASES = Path.of("src", "test", "resources", "rules");

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("withGoldenFindings")
    void findsExactlyWhatIsWrong(String name, Path changes) throws IOException {
        RuleCase.Found found = RuleCase.of(changes, directory);

        Path golden = changes.resolveSibling("expected.txt");
        RestsOn restsOn = new RestsOn(changes);
        List<String> lines = restsOn.lines(found.findings());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, found.shown(), UTF_8);
            restsOn.update(lines);
        }
        assertThat(found.shown()).isEqualTo(Files.readString(golden, UTF_8));
        assertThat(lines).isEqualTo(restsOn.expected());
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("goodCases")
    void findsNothingWhereAllIsWell(String name, Path changes) throws IOException {
        assertThat(RuleCase.findings(changes, directory)).isEqualTo("no findings\n");
    }

    @Test
    void findsNothingInTheCleanAssessment() throws IOException {
        assertThat(RuleCase.findings(null, directory)).isEqualTo("no findings\n");
    }

    @Test
    void nothingRestsOnACaseThatIsGone() throws IOException {
        assertThat(RestsOn.cases()).allSatisfy(changes -> assertThat(changes).exists());
    }

    /** Otherwise whoever accepts one of them accepts the other. In one text, all of a rule's findings stand and fall with it. */
    @Test
    void twoFindingsAboutOneEntryRestOnDifferentThings() throws IOException {
        assertThat(RestsOn.all())
                .filteredOn(line -> !line.contains("  text ") && !line.contains("  redaction "))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRuleHasItsPair() {
        assertThat(RuleBook.rules()).allSatisfy(rule -> {
            Path folder = CASES.resolve(rule.card().code());
            assertThat(folder.resolve("bad.txt")).exists();
            assertThat(folder.resolve("good.txt")).exists();
            assertThat(folder.resolve("expected.txt"))
                    .content()
                    .contains(rule.card().code());
        });
    }

    @Test
    void everyCodeIsGivenOnce() {
        List<String> codes =
                RuleBook.rules().stream().map(rule -> rule.card().code()).toList();

        assertThat(codes).doesNotHaveDuplicates();
    }

    @Test
    void rulesAreListedInTheOrderOfTheirCodes() {
        List<String> codes = RuleBook.rules().stream()
                .map(Rule::card)
                .map(card -> card.code())
                .toList();

        assertThat(codes).isSorted();
    }

    static Stream<Object[]> withGoldenFindings() throws IOException {
        return cases("bad.txt");
    }

    static Stream<Object[]> goodCases() throws IOException {
        return cases("good.txt");
    }

    /** Only the cases whose folder's path contains the property {@code case}, when it is set. */
    private static Stream<Object[]> cases(String file) throws IOException {
        String wanted = System.getProperty("case", "");
        try (Stream<Path> all = Files.walk(CASES)) {
            return all
                    .filter(path -> path.getFileName().toString().equals(file))
                    .filter(path -> path.toString().contains(wanted))
                    .sorted()
                    .map(path -> new Object[] {CASES.relativize(path).toString(), path})
                    .toList()
                    .stream();
        }
    }
}
