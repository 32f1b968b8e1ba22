package org.systemicrisk.data.methods;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.systemicrisk.data.output.FindingsText;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.BrokenProject;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.model.comparison.Bridge;
import org.systemicrisk.model.comparison.Crossing;
import org.systemicrisk.model.comparison.Mover;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.scoring.Scorer;

/** What a published report prints of its changes since the year before, walked by the bridge under the report's own method. */
class PrintedChangesTest {

    private static final String CHANGES = "changes/linkedin-2025";

    @TempDir
    private Path project;

    private Bridge bridge;
    private Methodology method;

    @BeforeEach
    void readBothYears() throws IOException {
        BrokenProject.copyOf(CHANGES, project);
        Path methodology = Files.createDirectory(project.resolve("methodology"));
        Files.copy(
                Path.of("src", "test", "resources", "methods", "linkedin-2025.yaml"),
                methodology.resolve("linkedin-2025.yaml"));
        Reading reading = AssessmentProject.open(project).read(AssessmentId.of("2025"));
        assertThat(reading.assessment())
                .as(new FindingsText(reading.texts()).show(reading.findings()))
                .isPresent();
        method = reading.assessment().orElseThrow().methodology();
        bridge = Bridge.to(Scorer.score(reading.assessment().orElseThrow())).orElseThrow();
    }

    @Test
    void areTheStepsThatTheDataMade() throws IOException {
        for (Printed printed : printed()) {
            Dimension dimension = Dimension.of(printed.dimension()).orElseThrow();
            Crossing crossing = bridge.of(printed.module(), dimension).orElseThrow();
            Scale scale = method.scaleOf(dimension).orElseThrow();

            assertThat(step(crossing.before())).as(printed.toString()).isEqualTo(printed.before());
            assertThat(step(crossing.now())).as(printed.toString()).isEqualTo(printed.now());
            assertThat(crossing.method()).as(printed.toString()).isZero();
            assertThat(crossing.data())
                    .as(printed.toString())
                    .isEqualTo(rank(scale, crossing.now()) - rank(scale, crossing.before()));
        }
    }

    @Test
    void areAllThatMoved() throws IOException {
        Set<String> printed = printed().stream()
                .filter(change -> !change.before().equals(change.now()))
                .map(change -> change.module() + " " + change.dimension())
                .collect(Collectors.toSet());

        assertThat(bridge.crossings())
                .hasSize(12 * 5)
                .allMatch(Crossing::isTold)
                .filteredOn(crossing -> crossing.mover() != Mover.NOTHING)
                .extracting(crossing ->
                        crossing.subject() + " " + crossing.dimension().wire())
                .containsExactlyInAnyOrderElementsOf(printed);
    }

    private static int rank(Scale scale, Rating rating) {
        return rating.step().flatMap(scale::rank).orElseThrow();
    }

    private static String step(Rating rating) {
        return rating.step().orElseThrow().value();
    }

    private static List<Printed> printed() throws IOException {
        Path file = Path.of("src", "test", "resources").resolve(CHANGES).resolve("printed.csv");
        return Files.readAllLines(file, UTF_8).stream()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> new Printed(cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }

    private record Printed(String module, String dimension, String before, String now) {}
}
