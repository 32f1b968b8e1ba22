package org.systemicrisk.data.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.systemicrisk.data.check.AssessmentCheck;
import org.systemicrisk.data.check.CheckedAssessment;
import org.systemicrisk.data.output.AcceptanceStubs;
import org.systemicrisk.data.output.FindingsJson;
import org.systemicrisk.data.output.FindingsText;
import org.systemicrisk.data.output.GitHubAnnotations;
import org.systemicrisk.data.output.GitLabCodeQuality;
import org.systemicrisk.data.output.JUnitXml;
import org.systemicrisk.data.output.RepositoryPaths;
import org.systemicrisk.data.output.Results;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.BrokenProject;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.redaction.Withholdings;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.scoring.Scorer;

/**
 * Every case in which a rule finds something, with what the finding is about withheld as well: nothing that is told
 * contains a withheld value or title, or a number that follows from one.
 */
final class SilentCasesTest {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[,'\u00a0\u202f.][0-9]+)*");
    private static final Pattern DATE = Pattern.compile("\\b20[0-9]{2}(?:-[0-9]{2}){0,2}\\b");
    private static final Pattern PLACE = Pattern.compile("\\b[a-z0-9/-]+\\.(?:csv|yaml|md)(?::[0-9]+){0,2}");
    private static final Pattern LAW =
            Pattern.compile("(?:Articles?|recitals?|[A-Z]{3}-)\\s?[0-9]+(?:\\([0-9a-z]+\\))*");

    @TempDir
    Path temp;

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void noCaseTellsWhatIsWithheld(String name, Path changes) throws IOException {
        int number = 0;
        List<String> leaks = new ArrayList<>();
        for (Secrets secrets : targets(changes)) {
            Path directory = Files.createDirectory(temp.resolve("case" + number++));
            BrokenProject.copyOf("rules/base", directory);
            BrokenProject.change(directory, Files.readString(changes, UTF_8));
            withhold(secrets, directory);
            check(directory).ifPresent(told -> told.leaks().forEach(leak -> leaks.add(secrets + ": " + leak)));
        }

        assertThat(leaks).isEmpty();
    }

    /** Each figure and measure that is spoken of alone, and all of them together. */
    private static List<Secrets> targets(Path changes) throws IOException {
        String told =
                Files.readString(changes.resolveSibling("expected.txt"), UTF_8) + Files.readString(changes, UTF_8);
        Path base = RuleCasesTest.CASES.resolve("base");
        Set<String> single = new LinkedHashSet<>();
        add("figure ", base.resolve("registry/metrics.yaml"), told, single);
        add("measure ", base.resolve("registry/measures.yaml"), told, single);
        List<Secrets> targets = new ArrayList<>();
        for (String target : single) {
            targets.add(new Secrets(List.of(target), List.of("2024", "2025")));
            targets.add(new Secrets(List.of(target), List.of("2025")));
            if (target.startsWith("figure ")) {
                targets.add(new Secrets(List.of(target), List.of("2024")));
            }
        }
        targets.add(new Secrets(List.copyOf(single), List.of("2024", "2025")));
        return targets;
    }

    /** What is withheld in which years. */
    private record Secrets(List<String> targets, List<String> years) {}

    private static void add(String kind, Path registry, String told, Set<String> targets) throws IOException {
        Matcher id = Pattern.compile("\\{id: ([a-z.-]+),").matcher(Files.readString(registry, UTF_8));
        while (id.find()) {
            if (Pattern.compile("(?<![a-z.-])" + Pattern.quote(id.group(1)) + "(?![a-z-])")
                    .matcher(told)
                    .find()) {
                targets.add(kind + id.group(1));
            }
        }
    }

    private static void withhold(Secrets secrets, Path directory) throws IOException {
        for (String year : secrets.years()) {
            Path file = directory.resolve("assessments/" + year + "/redactions.yaml");
            String before = Files.exists(file) ? Files.readString(file, UTF_8) : "redactions:\n";
            String added = secrets.targets().stream()
                    .filter(target -> !before.contains(target + ","))
                    .filter(target -> year.equals("2025") || target.startsWith("figure "))
                    .map(target -> "  - {id: " + target.replaceAll("[ .]", "-") + ", target: " + target
                            + ", grounds: [provider-confidential], review: 2026-06-30, approver: Counsel,"
                            + " harm: \"Nobody may know about " + target + " in any way.\","
                            + " narrower: \"There is nothing narrower than " + target + " for this.\"}\n")
                    .collect(Collectors.joining());
            Files.writeString(file, before + added, UTF_8);
        }
    }

    private static Optional<Told> check(Path directory) {
        AssessmentProject project = AssessmentProject.open(directory);
        Reading reading = project.read(project.latestRenderable().orElseThrow());
        CheckedAssessment checked = new AssessmentCheck(null).check(reading);
        return reading.assessment().map(assessment -> new Told(assessment, reading, checked));
    }

    static Stream<Object[]> cases() throws IOException {
        String wanted = System.getProperty("case", "");
        try (Stream<Path> all = Files.walk(RuleCasesTest.CASES)) {
            return all
                    .filter(path -> path.getFileName().toString().equals("bad.txt"))
                    .filter(path -> path.toString().contains(wanted))
                    .sorted()
                    .map(path ->
                            new Object[] {RuleCasesTest.CASES.relativize(path).toString(), path})
                    .toList()
                    .stream();
        }
    }

    /** What a check tells of an assessment in which something is withheld. */
    private record Told(Assessment assessment, Reading reading, CheckedAssessment checked) {

        List<String> leaks() {
            Map<BigDecimal, String> secrets = new TreeMap<>();
            Set<BigDecimal> open = new HashSet<>();
            collect(assessment, secrets, open);
            Assessment previous = assessment.previous();
            if (previous != null) {
                collect(previous, secrets, open);
            }
            derive(secrets, open);
            open.forEach(secrets::remove);
            Set<String> titles = assessment.registry().measures().stream()
                    .filter(m -> Withholdings.of(assessment, assessment)
                            .ofMeasure(m.id())
                            .isPresent())
                    .flatMap(m -> Stream.concat(
                            m.title().value().stream(),
                            Stream.of(m.description(), m.rightsEffect(), m.safeguard())
                                    .map(Dossier::contentOf)))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.toSet());
            return texts().stream()
                    .flatMap(text -> Stream.concat(
                            numbers(text)
                                    .filter(secrets::containsKey)
                                    .map(n -> n.toPlainString() + " (" + secrets.get(n) + ") in: " + text),
                            titles.stream().filter(text::contains).map(t -> t + " in: " + text)))
                    .toList();
        }

        private void collect(Assessment year, Map<BigDecimal, String> secrets, Set<BigDecimal> open) {
            Withholdings withholdings = Withholdings.of(year, assessment);
            for (Observation figure : Scorer.score(year).figures().observations()) {
                figure.value()
                        .value()
                        .map(Quantity::value)
                        .map(BigDecimal::stripTrailingZeros)
                        .ifPresent(value -> {
                            if (withholdings.of(figure).isPresent()) {
                                secrets.put(value, figure.metric() + " of " + year.id());
                            } else {
                                open.add(value);
                            }
                        });
            }
        }

        /** Sums, differences and shares of a withheld figure and any other. */
        private static void derive(Map<BigDecimal, String> secrets, Set<BigDecimal> open) {
            Set<BigDecimal> all = new HashSet<>(open);
            all.addAll(secrets.keySet());
            for (Map.Entry<BigDecimal, String> secret : List.copyOf(secrets.entrySet())) {
                for (BigDecimal other : all) {
                    String name = secret.getValue() + " and " + other.toPlainString();
                    add(secret.getKey().add(other), name, secrets);
                    add(secret.getKey().subtract(other).abs(), name, secrets);
                    share(secret.getKey(), other, name, secrets);
                    share(other, secret.getKey(), name, secrets);
                }
            }
        }

        private static void share(BigDecimal of, BigDecimal in, String name, Map<BigDecimal, String> secrets) {
            if (in.signum() != 0) {
                BigDecimal share = of.multiply(BigDecimal.valueOf(100)).divide(in, MathContext.DECIMAL64);
                for (int scale = 1; scale <= 4; scale++) {
                    add(share.setScale(scale, RoundingMode.HALF_UP), name, secrets);
                }
            }
        }

        private static void add(BigDecimal number, String name, Map<BigDecimal, String> secrets) {
            if (number.stripTrailingZeros().precision() >= 3) {
                secrets.putIfAbsent(number.stripTrailingZeros(), name);
            }
        }

        private static Stream<BigDecimal> numbers(String text) {
            String bare = text;
            for (Pattern known : List.of(PLACE, DATE, LAW)) {
                bare = known.matcher(bare).replaceAll("~");
            }
            return NUMBER.matcher(bare)
                    .results()
                    .map(found -> found.group().replaceAll("[,'\u00a0\u202f]", ""))
                    .filter(number -> number.indexOf('.') == number.lastIndexOf('.'))
                    .map(number -> new BigDecimal(number).stripTrailingZeros())
                    .distinct();
        }

        /** Every line of every form but the pages of rules, which SARIF repeats. */
        private Set<String> texts() {
            Results results = new Results(checked.findings(), checked.accepted());
            List<String> all = new ArrayList<>();
            all.add(new FindingsText(reading.texts()).show(results.open()));
            all.add(new FindingsJson(reading.texts())
                    .show(results)
                    .replaceAll("\"(?:line|column|length|content)\" : [^\n]*", ""));
            all.add(AcceptanceStubs.of(results).replaceAll("content: \"[0-9a-f]*\"", ""));
            all.add(new JUnitXml().show(results).replaceAll("<testsuite.*", ""));
            all.add(new GitLabCodeQuality(RepositoryPaths.TOP)
                    .show(results)
                    .replaceAll("\"(?:fingerprint|begin)\" : [^\n]*", ""));
            new GitHubAnnotations(RepositoryPaths.TOP)
                    .lines(results)
                    .forEach(line -> all.add(line.replaceAll("(?:line|col)=[0-9]+", "")));
            results.open().stream()
                    .map(Finding::toString)
                    .map(text -> text.replaceAll("content=[0-9a-f]*", ""))
                    .forEach(all::add);
            return all.stream()
                    .flatMap(String::lines)
                    .map(line -> line.replaceFirst("^ +[0-9]+ \\|", ""))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }
}
