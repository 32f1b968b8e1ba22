package org.systemicrisk.data.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.source.SourceFile;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.PublishedEdition;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.measurement.Qualifier;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.measurement.Territory;

class PublishedEditionReaderTest {
    private static final AssessmentId ID = AssessmentId.of("2023");
    private static final String HEAD =
            "'format': 'systemic-risk-assessment/2', 'edition': 'non-confidential', 'id': '2023'";
    private static final String REST =
            "'period': {'from': '2022-07-01', 'to': '2023-06-30'}, 'territory': 'EU', 'owner': 'safety'";

    private final FindingList findings = new FindingList();

    @Test
    void readsWhatIsPublished() {
        Observation figure = only("'value': {'value': 12.5, 'qualifier': 'about', 'step': 0.5}, 'numerator': 5,"
                + " 'denominator': 40, 'restates': 12");

        assertThat(figure.metric()).isEqualTo(new MetricId("goods.removed"));
        assertThat(figure.value())
                .isEqualTo(Cell.of(new Quantity(new BigDecimal("12.5"), Qualifier.ABOUT, new BigDecimal("0.5"))));
        assertThat(figure.numerator()).isEqualByComparingTo("5");
        assertThat(figure.denominator()).isEqualByComparingTo("40");
        assertThat(figure.restates()).isEqualByComparingTo("12");
        assertThat(figure.period()).hasToString("2022-07-01/2023-06-30");
        assertThat(figure.territory()).isEqualTo(Territory.of("EU"));
    }

    static Stream<Arguments> forms() {
        AssessmentId base = AssessmentId.of("2022");
        return Stream.of(
                Arguments.of(
                        "'form': 'between', 'least': 100, 'most': 500",
                        new Published.Between(number("100"), number("500"))),
                Arguments.of(
                        "'form': 'near', 'value': 300, 'step': 100", new Published.Near(number("300"), number("100"))),
                Arguments.of("'form': 'index', 'value': 104, 'base': '2022'", new Published.Index(number("104"), base)),
                Arguments.of(
                        "'form': 'direction', 'way': 'rose', 'base': '2022'",
                        new Published.Direction(Published.Way.ROSE, base)),
                Arguments.of("'form': 'magnitude', 'power': -2", new Published.Magnitude(-2)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void readsTheFormThatStandsInPlaceOfAFigure(String form, Published published) {
        Observation figure = only("'value': {'withheld': 'removed', 'instead': {" + form + "}}");

        assertThat(figure.value()).isEqualTo(new Cell.Replaced<>(new RedactionId("removed"), published));
    }

    @Test
    void readsAMarkAsNothing() {
        Observation figure = only("'value': {'withheld': 'removed'}");

        assertThat(figure.value()).isEqualTo(new Cell.Replaced<>(new RedactionId("removed"), Published.NOTHING));
    }

    @Test
    void readsAFileOfTheFirstFormatAndOneWithoutFigures() {
        assertThat(read("{" + HEAD.replace("/2", "/1") + ", 'registry': {'metrics': [{'id': 'a'}]}}"))
                .map(PublishedEdition::figures)
                .contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'value': {'value': 771123, 'withheld': 'removed'}",
                "'value': {'value': '771123', 'qualifier': 'exact'}",
                "'value': {'value': 1e771123, 'qualifier': 'exact'}",
                "'value': {'value': 77112377112377112377112377112377112377112, 'qualifier': 'exact'}",
                "'value': {'value': 5, 'qualifier': '771123'}",
                "'value': {'value': 5, 'qualifier': 'exact', 'step': 0}",
                "'value': {'value': 5}",
                "'value': {'qualifier': 'exact'}",
                "'value': 771123",
                "'value': null",
                "'value': {'withheld': 771123}",
                "'value': {'withheld': 'removed', 'instead': {'form': '771123'}}",
                "'value': {'withheld': 'removed', 'instead': {'form': 'near', 'value': 5}}",
                "'value': {'withheld': 'removed', 'instead': {'form': 'magnitude', 'power': 771123}}",
                "'value': {'withheld': 'removed', 'instead': {'form': 'magnitude', 'power': 1.5}}",
                "'value': {'withheld': 'removed', 'instead': {'form': 'direction', 'way': '771123', 'base': '2022'}}",
                "'numerator': 5",
                "'value': {'withheld': 'removed'}, 'period': {'from': '2023-06-31', 'to': '2023-06-30'}"
            })
    void refusesAFigureThatNoReportWritesWithoutRepeatingIt(String figure) {
        assertThat(read("{" + HEAD + ", 'figures': [\n{'metric': 'goods.removed', " + figure
                        + (figure.contains("period") ? ", 'territory': 'EU'}" : ", " + REST + "}") + "]}"))
                .isEmpty();

        Finding finding = findings.sorted().get(0);
        assertThat(findings.sorted()).hasSize(1);
        assertThat(finding.code()).isEqualTo("PUB-001");
        assertThat(finding.place()).hasToString("published.json:2:1");
        assertThat(finding.fact()).doesNotContain("771123");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "'text'",
                "{'format': 'systemic-risk-assessment/3', 'edition': 'non-confidential', 'id': '2023'}",
                "{" + HEAD + "} {}",
                "{" + HEAD + ", 'id': '2023'}",
                "{" + HEAD + ", 'figures': {}}",
                "{" + HEAD + ", 'figures': [",
                "{" + HEAD + ", 'figures': [1]}",
                "{" + HEAD
            })
    void refusesWhatIsNoDataOfAReport(String json) {
        assertThat(read(json)).isEmpty();

        assertThat(findings.sorted()).extracting(Finding::code).containsExactly("PUB-001");
    }

    @Test
    void refusesNestingWithoutEnd() {
        assertThat(read("{" + HEAD + ", 'registry': " + "[".repeat(100_000))).isEmpty();

        assertThat(findings.sorted()).extracting(Finding::code).containsExactly("PUB-001");
    }

    @Test
    void refusesTheCompleteEdition() {
        assertThat(read("{" + HEAD.replace("non-confidential", "complete") + "}"))
                .isEmpty();

        assertThat(findings.sorted())
                .extracting(Finding::fact)
                .containsExactly("the file is not of the public edition");
    }

    @Test
    void refusesAnotherAssessment() {
        assertThat(read("{" + HEAD.replace("2023", "2022") + "}")).isEmpty();

        assertThat(findings.sorted())
                .extracting(Finding::fact)
                .containsExactly("the file is not of the assessment 2023");
    }

    private Observation only(String figure) {
        Optional<PublishedEdition> read =
                read("{" + HEAD + ", 'figures': [{'metric': 'goods.removed', " + figure + ", " + REST + "}]}");

        assertThat(findings.sorted()).isEmpty();
        List<Observation> figures = read.orElseThrow().figures();
        assertThat(figures).extracting(Observation::metric).containsExactly(new MetricId("goods.removed"));
        return figures.get(0);
    }

    private Optional<PublishedEdition> read(String json) {
        SourceFile file = new SourceFile("published.json", json.replace('\'', '"'));
        return new PublishedEditionReader(file, ID, findings).read();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
