package org.systemicrisk.data.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.systemicrisk.data.check.AssessmentCheck;
import org.systemicrisk.data.output.FindingsText;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.BrokenProject;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.model.check.Check;
import org.systemicrisk.model.check.RuleBook;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.rule.Rule;

/**
 * Each rule by itself, on its own cases: what is read is kept, so that a mutation tester can ask a rule thousands of times and need
 * not ask the others.
 */
final class RuleAloneTest {

    private static final Pattern FIRST_LINE = Pattern.compile("\\n(?=\\S+  (?:error|warning|note)  )");
    private static final List<Object[]> ALL = all();
    private static final Map<Path, Reading> READ = new ConcurrentHashMap<>();

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void findsItsOwn(String code, Path changes) throws IOException {
        Reading reading = READ.computeIfAbsent(changes, this::read);

        List<Finding> findings = run(rule(code), reading);

        String shown = findings.isEmpty() ? "" : new FindingsText(reading.texts()).show(findings);
        RestsOn restsOn = new RestsOn(changes);
        assertThat(ofCode(shown, code)).isEqualTo(ofCode(expected(changes), code));
        if (changes.endsWith("bad.txt")) {
            assertThat(restsOn.lines(findings)).isEqualTo(restsOn.expected(code));
        }
    }

    static List<Object[]> cases() {
        return ALL;
    }

    private static List<Object[]> all() {
        Set<String> codes =
                RuleBook.rules().stream().map(rule -> rule.card().code()).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(RuleCasesTest.CASES)) {
            return files.filter(path -> path.endsWith("bad.txt") || path.endsWith("good.txt"))
                    .filter(path -> codes.contains(code(path)))
                    .sorted()
                    .map(path -> new Object[] {code(path), path})
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String code(Path changes) {
        return RuleCasesTest.CASES.relativize(changes).getName(0).toString();
    }

    private static Rule rule(String code) {
        return RuleBook.rules().stream()
                .filter(rule -> rule.card().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Reading read(Path changes) {
        try {
            BrokenProject.copyOf("rules/base", directory);
            BrokenProject.change(directory, Files.readString(changes, UTF_8));
            AssessmentProject project = AssessmentProject.open(directory);
            return project.read(project.latestRenderable().orElseThrow());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Finding> run(Rule rule, Reading reading) {
        return new AssessmentCheck(null, new Check(List.of(rule)))
                .check(reading)
                .ofRules();
    }

    private static String expected(Path changes) throws IOException {
        return changes.endsWith("good.txt") ? "" : Files.readString(changes.resolveSibling("expected.txt"), UTF_8);
    }

    /** The findings of a rule among those that are shown. */
    private static String ofCode(String shown, String code) {
        return Stream.of(FIRST_LINE.split(shown))
                .filter(finding -> finding.lines().findFirst().orElse("").endsWith(code))
                .map(finding -> finding.split("\n\n", -1)[0])
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }
}
