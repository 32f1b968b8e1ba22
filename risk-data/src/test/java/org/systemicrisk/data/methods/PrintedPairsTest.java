package org.systemicrisk.data.methods;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.systemicrisk.data.check.AssessmentCheck;
import org.systemicrisk.data.output.FindingsText;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.BrokenProject;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;

/**
 * Methods of published reports, as data, with every pair of inputs and results that the reports print. Each folder holds the
 * methodology, the inputs, what is printed ({@code printed.csv}: ratings, or numbers before their bands) and what the check finds wrong with the method
 * ({@code findings.txt}; {@code -Dgolden.update=true} writes it anew). A printed result that the printed method does not give has a
 * reason, and must not be given.
 */
class PrintedPairsTest {

    private static final Path METHODS = Path.of("src", "test", "resources", "methods");

    static Stream<String> methods() throws IOException {
        try (Stream<Path> folders = Files.list(METHODS)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void areGivenByTheMethod(String method, @TempDir Path directory) throws IOException {
        ScoredAssessment scored =
                Scorer.score(read(method, directory).assessment().orElseThrow());

        List<String> wrong = new ArrayList<>();
        for (Printed printed : printed(method)) {
            String given = given(scored, printed);
            boolean same = given.equals(printed.rating());
            if (same != printed.contradicts().isEmpty()) {
                wrong.add(printed + " and the method gives " + given);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void haveTheFaultsOfTheirReports(String method, @TempDir Path directory) throws IOException {
        Reading reading = read(method, directory);

        List<Finding> findings = new AssessmentCheck(null)
                .check(reading).findings().stream()
                        .filter(finding -> finding.code().startsWith("MET-"))
                        .filter(finding -> !finding.code().equals("MET-117"))
                        .toList();

        String shown = findings.isEmpty() ? "no findings\n" : new FindingsText(reading.texts()).show(findings);
        Path expected = METHODS.resolve(method).resolve("findings.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, shown, UTF_8);
        }
        assertThat(shown).isEqualTo(Files.readString(expected, UTF_8));
    }

    private static Reading read(String method, Path directory) {
        BrokenProject.copyOf("methods/" + method, directory);
        Reading reading = AssessmentProject.open(directory).read(AssessmentId.of("2025"));
        assertThat(reading.assessment())
                .as(new FindingsText(reading.texts()).show(reading.findings()))
                .isPresent();
        return reading;
    }

    private static String given(ScoredAssessment scored, Printed printed) {
        String[] asked = printed.dimension().split("[.]");
        Dimension dimension = Dimension.of(asked[0]).orElseThrow();
        if (asked.length == 2) {
            return scored.scoresOf(printed.subject())
                    .flatMap(scores -> scores.of(dimension).value())
                    .map(number -> number.stripTrailingZeros().toPlainString())
                    .orElse("not-stated");
        }
        Optional<Rating> rating = scored.scoresOf(printed.subject())
                .map(scores -> scores.of(dimension).rating());
        return rating.flatMap(Rating::step).map(StepId::value).orElse("not-stated");
    }

    private static List<Printed> printed(String method) throws IOException {
        return Files.readAllLines(METHODS.resolve(method).resolve("printed.csv"), UTF_8).stream()
                .skip(1)
                .map(line -> line.split(",", 5))
                .map(cells -> new Printed(cells[0], cells[1], cells[2], cells[3], cells[4]))
                .toList();
    }

    private record Printed(String subject, String dimension, String rating, String page, String contradicts) {}
}
