package org.systemicrisk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.narrative.Annex;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;
import org.systemicrisk.model.scoring.SubjectScores;

/** The sample has everything the reference report has: compared page by page with an inventory of its numbers. */
class ReferenceInventoryTest {
    private static final Path INVENTORY = Path.of("src", "test", "resources", "inventory", "reference.csv");
    private static final Path NARRATIVE = Path.of("..", "sample-assessment", "assessments", "2024", "narrative");

    private static List<InventoryItem> reference = List.of();
    private static List<InventoryItem> sample = List.of();
    private static ScoredAssessment scored;

    @BeforeAll
    static void readBoth() throws IOException {
        reference = Files.readAllLines(INVENTORY).stream()
                .skip(1)
                .map(InventoryItem::parse)
                .toList();
        scored = Scorer.score(Sample.read());
        sample = SampleInventory.of(scored.assessment());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "figure",
                "measure-existing",
                "measure-new",
                "measure-planned",
                "factor",
                "functionality",
                "unit",
                "policy",
                "risk",
                "redaction"
            })
    void everythingOfTheReferenceStandsInTheSampleWithItsPage(String kind) {
        assertThat(sample).containsAll(of(kind));
    }

    @Test
    void noFigureIsAscribedToTheReferenceThatItDoesNotHave() {
        assertThat(sample.stream().filter(item -> item.kind().equals("figure")))
                .containsExactlyInAnyOrderElementsOf(of("figure"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"measure-existing", "measure-new", "measure-planned"})
    void noMeasureIsAscribedToTheReferenceThatItDoesNotHave(String kind) {
        assertThat(ids(sample, kind)).containsExactlyInAnyOrderElementsOf(ids(reference, kind));
    }

    @Test
    void thirtyPlacesAreMarkedConfidentialInTheReferenceAndAllAreRedactedHere() {
        Map<Integer, Long> perPage =
                of("redaction").stream().collect(Collectors.groupingBy(InventoryItem::page, Collectors.counting()));

        assertThat(of("redaction")).hasSize(30);
        assertThat(perPage).hasSize(17);
    }

    @Test
    void ratingsAndPercentagesOfTheReferenceAreComputed() {
        assertThat(of("rating"))
                .hasSize(26)
                .allSatisfy(item -> assertThat(rating(item.id())).as(item.id()).isEqualTo(item.value()));
    }

    @Test
    void bothMatricesHaveTheCellsOfTheReference() {
        Methodology methodology = scored.assessment().methodology();

        assertThat(of("matrix-cell")).hasSize(50).allSatisfy(item -> {
            String[] cell = item.id().split("\\.");
            Dimension result = cell[0].equals("inherent") ? Dimension.INHERENT : Dimension.RESIDUAL;
            assertThat(methodology
                            .matrixOf(result)
                            .orElseThrow()
                            .cells()
                            .get(cell[1])
                            .get(Integer.parseInt(cell[2]) - 1)
                            .value())
                    .as(item.id())
                    .isEqualTo(item.value());
        });
    }

    @Test
    void bandsBeginAtTheThresholdsOfTheReference() {
        Methodology methodology = scored.assessment().methodology();
        Map<String, BigDecimal> from =
                lowerBounds(Objects.requireNonNull(methodology.probability()).bands(), "probability.");
        from.putAll(
                lowerBounds(Objects.requireNonNull(methodology.effectiveness()).bands(), "effectiveness."));

        assertThat(of("threshold")).hasSize(8).allSatisfy(item -> assertThat(from.get(item.id()))
                .as(item.id())
                .isEqualByComparingTo(item.value()));
    }

    @Test
    void theAnnexesOfTheReferenceAreAnnexesHere() {
        List<String> annexes = List.of(Annex.values()).stream()
                .map(annex -> annex.name().toLowerCase(Locale.ROOT))
                .toList();

        assertThat(of("annex")).hasSize(6);
        assertThat(annexes)
                .containsAll(ids(reference, "annex").stream()
                        .filter(id -> !id.isEmpty())
                        .toList());
    }

    @Test
    void everyFootnoteOfTheReferenceHasItsCounterpart() throws IOException {
        List<String> footnotes = footnotes();

        assertThat(of("footnote")).hasSize(15);
        assertThat(footnotes).containsAll(ids(reference, "footnote"));
    }

    private static String rating(String id) {
        boolean before = id.endsWith("@2023");
        String[] parts = id.replace("@2023", "").split("\\.");
        ScoredAssessment of = before ? Objects.requireNonNull(scored.previous()) : scored;
        SubjectScores scores = of.scoresOf(parts[0]).orElseThrow();
        if (parts[1].equals("percent")) {
            return scores.effectiveness().percent().orElseThrow().toPlainString();
        }
        return scores.of(Dimension.valueOf(parts[1].toUpperCase(Locale.ROOT)))
                .step()
                .orElseThrow()
                .value();
    }

    private static Map<String, BigDecimal> lowerBounds(List<Band> bands, String prefix) {
        return bands.stream()
                .filter(band -> band.from() != null)
                .collect(Collectors.toMap(band -> prefix + band.step().value(), Band::from));
    }

    /** Footnotes as {@code chapter.label}, references to annexes as {@code chapter.annex-name}, footnotes for deviating periods by metric. */
    private static List<String> footnotes() throws IOException {
        List<String> found = new ArrayList<>();
        scored.assessment().observations().stream()
                .filter(observation -> observation.deviation() != null)
                .forEach(observation -> found.add(observation.metric().value()));
        for (String chapter : List.of("05-methodology", "08-ipr")) {
            String text = Files.readString(NARRATIVE.resolve(chapter + ".md"));
            String name = chapter.substring(3);
            labels(text, "\\[\\^([a-z-]+)\\]:", label -> name + "." + label, found);
            labels(text, "\\{annex\\s+([a-z]+)\\}", annex -> name + ".annex-" + annex, found);
        }
        return found;
    }

    private static void labels(String text, String pattern, Function<String, String> id, List<String> found) {
        java.util.regex.Pattern.compile(pattern).matcher(text).results().forEach(m -> found.add(id.apply(m.group(1))));
    }

    private static List<InventoryItem> of(String kind) {
        return reference.stream().filter(item -> item.kind().equals(kind)).toList();
    }

    private static List<String> ids(List<InventoryItem> items, String kind) {
        return items.stream()
                .filter(item -> item.kind().equals(kind))
                .map(InventoryItem::id)
                .distinct()
                .toList();
    }
}
