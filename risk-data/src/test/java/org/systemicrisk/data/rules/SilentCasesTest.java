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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.redaction.Withholdings;
import org.systemicrisk.model.registry.EffectMetric;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Progress;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.scoring.Scorer;

/**
 * Cases in which a rule finds something, with what the finding is about withheld as well: nothing that is told contains a
 * withheld value or title, or a number that follows from one. Each figure and measure is tried alone and with the others,
 * in every third case; in all with {@code -Dcanary.all=true}.
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
    @MethodSource("org.systemicrisk.data.rules.SilentCase#some")
    void noCaseTellsWhatIsWithheld(String name, Path changes) throws IOException {
        SilentCase silent = SilentCase.of(changes, temp);
        List<String> leaks = new ArrayList<>();
        for (Secrets secrets : targets(changes, silent)) {
            for (String year : secrets.years()) {
                silent.withhold(year, secrets.of(year));
            }
            SilentCase.Checked checked = silent.check();
            checked.reading()
                    .assessment()
                    .map(assessment -> new Told(assessment, checked, silent.allTexts()))
                    .ifPresent(told -> told.leaks().forEach(leak -> leaks.add(secrets + ": " + leak)));
            silent.restore();
        }

        assertThat(leaks).isEmpty();
    }

    /** Each figure and measure that is spoken of alone, and all of them together. */
    private static List<Secrets> targets(Path changes, SilentCase open) throws IOException {
        String told =
                Files.readString(changes.resolveSibling("expected.txt"), UTF_8) + Files.readString(changes, UTF_8);
        Set<String> single = new LinkedHashSet<>();
        add("figure ", open.text("registry/metrics.yaml"), told, single);
        add("measure ", open.text("registry/measures.yaml"), told, single);
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
    private record Secrets(List<String> targets, List<String> years) {
        /** Measures stand in the registry, and follow the redactions of the year that is published now. */
        List<String> of(String year) {
            return targets.stream()
                    .filter(target -> year.equals(SilentCase.YEAR) || target.startsWith("figure "))
                    .toList();
        }
    }

    private static void add(String kind, String registry, String told, Set<String> targets) {
        Matcher id = Pattern.compile("\\{id: ([a-z.-]+),").matcher(registry);
        while (id.find()) {
            if (Pattern.compile("(?<![a-z.-])" + Pattern.quote(id.group(1)) + "(?![a-z-])")
                    .matcher(told)
                    .find()) {
                targets.add(kind + id.group(1));
            }
        }
    }

    /** What a check tells of an assessment in which something is withheld. */
    private record Told(Assessment assessment, SilentCase.Checked checked, String everything) {

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
            SecretWords words = words();
            return checked.lines().stream()
                    .flatMap(text -> Stream.concat(
                            numbers(text)
                                    .filter(secrets::containsKey)
                                    .map(n -> n.toPlainString() + " (" + secrets.get(n) + ") in: " + text),
                            words.in(text).stream()))
                    .toList();
        }

        /** What the withheld measures say of themselves. */
        private SecretWords words() {
            Withholdings withholdings = Withholdings.of(assessment, assessment);
            List<String> texts = assessment.registry().measures().stream()
                    .filter(measure -> withholdings.ofMeasure(measure.id()).isPresent())
                    .flatMap(Told::texts)
                    .filter(text -> !text.isBlank())
                    .toList();
            String others = everything;
            for (String text : texts) {
                others = others.replace(text.toLowerCase(Locale.ROOT), " ~ ");
            }
            return new SecretWords(String.join(" ~ ", texts), others);
        }

        private static Stream<String> texts(Measure measure) {
            return Stream.of(
                            measure.title().value().stream(),
                            Stream.of(measure.description(), measure.rightsEffect(), measure.safeguard())
                                    .map(Dossier::contentOf),
                            measure.progress().stream().map(Progress::why).map(Dossier::contentOf),
                            measure.effects().stream()
                                    .map(EffectMetric::explanation)
                                    .map(Dossier::contentOf),
                            Stream.ofNullable(measure.indicator())
                                    .flatMap(indicator -> Stream.of(indicator.text(), indicator.target()))
                                    .flatMap(Stream::ofNullable))
                    .flatMap(text -> text);
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
    }
}
