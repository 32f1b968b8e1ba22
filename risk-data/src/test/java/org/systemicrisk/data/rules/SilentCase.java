package org.systemicrisk.data.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.systemicrisk.data.check.AssessmentCheck;
import org.systemicrisk.data.check.CheckedAssessment;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.BrokenProject;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.model.finding.Finding;

/** A case in which more is withheld than it says itself, so that its findings have something to be silent about. */
final class SilentCase {

    /** The year whose findings are told. */
    static final String YEAR = "2025";

    private static final int STEP = 3;
    private static final Pattern TARGET = Pattern.compile("target: ([^,}\n]+)");

    private final Path directory;
    private final Map<Path, Optional<String>> originals = new HashMap<>();

    private SilentCase(Path directory) {
        this.directory = directory;
    }

    /** The base with the changes of a case, written to a directory. */
    static SilentCase of(Path changes, Path directory) throws IOException {
        BrokenProject.copyOf("rules/base", directory);
        BrokenProject.change(directory, Files.readString(changes, UTF_8));
        return new SilentCase(directory);
    }

    /** All cases in which a rule finds something, by their names. */
    static Stream<Object[]> all() throws IOException {
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

    /**
     * Every third case, for tests that check each of them many times; the property {@code canary.start} says from which of
     * the first three, else from the first. With {@code -Dcanary.all=true} all, as before a release.
     */
    static Stream<Object[]> some() throws IOException {
        List<Object[]> all = all().toList();
        int step = Boolean.getBoolean("canary.all") || !isComplete() ? 1 : STEP;
        int start = Math.floorMod(Long.getLong("canary.start", 0), step);
        if (step > 1) {
            System.out.println("every third case from -Dcanary.start=" + start + "; all with -Dcanary.all=true");
        }
        return IntStream.range(0, all.size()).filter(at -> at % step == start).mapToObj(all::get);
    }

    /** Whether the tests run over every case, or every third, so that they can say how many there must be. */
    static boolean isComplete() {
        return System.getProperty("case") == null;
    }

    /** Adds redactions to a year, but for what is withheld there already. */
    void withhold(String year, List<String> targets) throws IOException {
        Path file = directory.resolve("assessments/" + year + "/redactions.yaml");
        String before = Files.exists(file) ? Files.readString(file, UTF_8) : "redactions:\n";
        Set<String> known = TARGET.matcher(before)
                .results()
                .map(found -> found.group(1).strip())
                .collect(Collectors.toSet());
        StringBuilder after = new StringBuilder(before);
        targets.stream()
                .filter(target -> !known.contains(target))
                .forEach(target -> after.append(redaction(target.replaceAll("[ .]", "-"), target)));
        write(file, after.toString());
    }

    /** Adds a redaction that passages can name. */
    void withholdPassages(String id) throws IOException {
        Path file = directory.resolve("assessments/" + YEAR + "/redactions.yaml");
        String before = Files.exists(file) ? Files.readString(file, UTF_8) : "redactions:\n";
        write(file, before + redaction(id, "passage"));
    }

    private static String redaction(String id, String target) {
        return "  - {id: " + id + ", target: " + target
                + ", grounds: [provider-confidential], review: 2026-06-30, approver: Counsel,"
                + " harm: \"Nobody may know about " + id + " in any way.\","
                + " narrower: \"There is nothing narrower than " + id + " for this.\"}\n";
    }

    /** Rewrites the text of each file whose path, from the project's folder, is wanted. */
    void edit(Predicate<String> wanted, UnaryOperator<String> edit) throws IOException {
        for (Path file : files()) {
            if (wanted.test(path(file))) {
                write(file, edit.apply(Files.readString(file, UTF_8)));
            }
        }
    }

    private void write(Path file, String text) throws IOException {
        if (!originals.containsKey(file)) {
            originals.put(file, Files.exists(file) ? Optional.of(Files.readString(file, UTF_8)) : Optional.empty());
        }
        Files.writeString(file, text, UTF_8);
    }

    /** Takes back what was withheld and edited: to write a case anew for each secret would take minutes. */
    void restore() throws IOException {
        for (Map.Entry<Path, Optional<String>> original : originals.entrySet()) {
            if (original.getValue().isPresent()) {
                Files.writeString(original.getKey(), original.getValue().get(), UTF_8);
            } else {
                Files.delete(original.getKey());
            }
        }
        originals.clear();
    }

    String text(String path) throws IOException {
        return Files.readString(directory.resolve(path), UTF_8);
    }

    /** The texts of all files, in lower case. */
    String allTexts() {
        StringBuilder all = new StringBuilder();
        try {
            for (Path file : files()) {
                all.append(path(file))
                        .append('\n')
                        .append(Files.readString(file, UTF_8))
                        .append('\n');
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private String path(Path file) {
        return directory.relativize(file).toString().replace('\\', '/');
    }

    /** Reads and checks it. */
    Checked check() {
        AssessmentProject project = AssessmentProject.open(directory);
        Reading reading = project.read(project.latestRenderable().orElseThrow());
        return new Checked(reading, new AssessmentCheck(null).check(reading));
    }

    /** What came of a check. */
    record Checked(Reading reading, CheckedAssessment result) {

        List<Finding> findings() {
            return result.findings();
        }

        /** Whether the rules have run. */
        boolean isSound() {
            return reading.assessment().isPresent();
        }

        /** Every line that is told of findings of which the code is wanted. */
        Set<String> lines(Predicate<Finding> wanted) {
            return Tellings.lines(reading, findings().stream().filter(wanted).toList(), result.accepted());
        }

        Set<String> lines() {
            return lines(finding -> true);
        }
    }
}
