package org.systemicrisk.data.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.systemicrisk.model.finding.Finding;

/**
 * What acceptances of the findings in a rule's cases would hold on to: for each finding of each case its code, the key of
 * what it rests on, and its subject. Findings do not print these, so they are in a golden file of their own, one for each
 * rule, a line for each finding.
 */
final class RestsOn {

    private static final String FILE = "rests-on.txt";

    private final Path golden;
    private final String name;

    /** The lines of one case. */
    RestsOn(Path changes) {
        Path inside = RuleCasesTest.CASES.relativize(changes.resolveSibling(""));
        this.golden = RuleCasesTest.CASES.resolve(inside.getName(0)).resolve(FILE);
        this.name = inside.getNameCount() == 1
                ? "bad"
                : inside.subpath(1, inside.getNameCount()).toString().replace('\\', '/');
    }

    /** What is found, as lines of the file. */
    List<String> lines(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::isAcceptable)
                .map(finding -> String.join("  ", name, finding.code(), finding.content(), finding.subject()))
                .sorted()
                .toList();
    }

    /** The lines that are expected of the case. */
    List<String> expected() throws IOException {
        return golden().filter(this::isOfCase).sorted().toList();
    }

    /** Those of them that are of one rule. */
    List<String> expected(String code) throws IOException {
        return expected().stream()
                .filter(line -> line.startsWith(name + "  " + code + "  "))
                .toList();
    }

    /** Writes the case's lines anew, and leaves those of the other cases as they are. */
    void update(List<String> lines) throws IOException {
        List<String> all = Stream.concat(golden().filter(line -> !isOfCase(line)), lines.stream())
                .sorted()
                .toList();
        if (!all.isEmpty()) {
            Files.writeString(golden, String.join("\n", all) + "\n", UTF_8);
        }
    }

    /** The cases that some line is of. */
    static List<Path> cases() throws IOException {
        return all().stream()
                .map(line -> line.substring(0, line.indexOf("  ")))
                .distinct()
                .map(name -> RuleCasesTest.CASES.resolve(name).resolve("bad.txt"))
                .toList();
    }

    /** Every line there is, the case with its rule before it. */
    static List<String> all() throws IOException {
        try (Stream<Path> rules = Files.list(RuleCasesTest.CASES)) {
            List<String> all = new ArrayList<>();
            for (Path rule : rules.filter(rule -> Files.exists(rule.resolve(FILE)))
                    .sorted()
                    .toList()) {
                Files.readAllLines(rule.resolve(FILE), UTF_8).stream()
                        .map(line -> rule.getFileName() + (line.startsWith("bad  ") ? line.substring(3) : "/" + line))
                        .forEach(all::add);
            }
            return all;
        }
    }

    private boolean isOfCase(String line) {
        return line.startsWith(name + "  ");
    }

    private Stream<String> golden() throws IOException {
        return Files.exists(golden) ? Files.readAllLines(golden, UTF_8).stream() : Stream.empty();
    }
}
