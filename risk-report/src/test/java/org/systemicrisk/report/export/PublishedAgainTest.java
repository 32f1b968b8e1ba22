package org.systemicrisk.report.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.published.PublishedEditionReader;
import org.systemicrisk.data.source.SourceFile;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.PublishedEdition;
import org.systemicrisk.model.assessment.RedactionAccount;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.redaction.PublicEdition;
import org.systemicrisk.model.redaction.Redactor;
import org.systemicrisk.model.scoring.Scorer;

/** What is published this year can be read next year: the writer of the file and its reader stand in two modules. */
class PublishedAgainTest {

    private static final Path SAMPLE = Path.of("../sample-assessment");
    private static final AssessmentId ID = AssessmentId.of("2024");

    @Test
    void everyFigureOfTheSampleIsReadAsItWasPublished() {
        PublicEdition edition = sample();
        List<Observation> published = edition.content().figures().observations();

        List<Observation> read = read(new String(AssessmentJson.write(edition), UTF_8));

        assertThat(read).extracting(PublishedAgainTest::words).containsExactlyElementsOf(words(published));
        assertThat(published)
                .as("else the test would prove little")
                .anyMatch(figure -> figure.value().value().isEmpty())
                .anyMatch(figure -> figure.numerator() != null)
                .anyMatch(figure -> figure.value().value().map(Quantity::step).isPresent());
    }

    @Test
    void theAccountOfTheSampleIsReadAsItWasPublishedWithoutTheYearBefore() {
        PublicEdition edition = sample();

        RedactionAccount read = Objects.requireNonNull(
                edition(new String(AssessmentJson.write(edition), UTF_8)).account());

        assertThat(edition.account().previous())
                .as("else the test would prove little")
                .isNotNull();
        assertThat(edition.account())
                .usingRecursiveComparison()
                .ignoringFields("previous")
                .isEqualTo(read);
        assertThat(read.previous()).isNull();
    }

    static Stream<Published> forms() {
        BigDecimal number = new BigDecimal("12.5");
        return Stream.of(
                Published.NOTHING,
                new Published.Between(number, new BigDecimal("1E+3")),
                new Published.Near(number, new BigDecimal("2.5")),
                new Published.Index(new BigDecimal("104"), ID),
                new Published.Direction(Published.Way.UNCHANGED, ID),
                new Published.Magnitude(-2));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsReadAsItWasPublished(Published form) throws IOException {
        PublicEdition edition = sample();
        Observation figure = edition.content()
                .figures()
                .observations()
                .get(0)
                .withValue(new Cell.Replaced<>(new RedactionId("one"), form));
        ObjectNode json = (ObjectNode) JsonMapper.builder().build().readTree(AssessmentJson.write(edition));
        ArrayNode figures = json.putArray("figures");
        figures.add(Objects.<JsonNode>requireNonNull(RecordJson.of(figure)));

        assertThat(words(read(json.toString()))).isEqualTo(words(List.of(figure)));
    }

    @Test
    void everyFormIsTried() {
        assertThat(forms().<Class<?>>map(Published::getClass))
                .containsExactlyInAnyOrder(Published.class.getPermittedSubclasses());
    }

    private static PublicEdition sample() {
        return Redactor.publish(Scorer.score(
                AssessmentProject.open(SAMPLE).read(ID).assessment().orElseThrow()));
    }

    private static List<Observation> read(String json) {
        return edition(json).figures();
    }

    private static PublishedEdition edition(String json) {
        FindingList findings = new FindingList();
        SourceFile file = new SourceFile("assessment.json", json);
        return new PublishedEditionReader(file, ID, findings)
                .read()
                .orElseThrow(() -> new AssertionError(findings.sorted()));
    }

    private static List<String> words(List<Observation> figures) {
        return figures.stream().map(PublishedAgainTest::words).toList();
    }

    /** What a reader can reckon with. */
    private static String words(Observation figure) {
        return Stream.of(
                        figure.metric(),
                        figure.value().map(PublishedAgainTest::plain),
                        plain(figure.numerator()),
                        plain(figure.denominator()),
                        plain(figure.restates()),
                        figure.period(),
                        figure.territory())
                .map(String::valueOf)
                .toList()
                .toString()
                .replace("1E+3", "1000");
    }

    private static String plain(Quantity quantity) {
        return plain(quantity.value()) + " " + quantity.qualifier() + " " + plain(quantity.step());
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "none" : number.stripTrailingZeros().toPlainString();
    }
}
