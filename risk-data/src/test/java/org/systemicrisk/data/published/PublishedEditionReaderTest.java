package org.systemicrisk.data.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.source.SourceFile;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.PublishedEdition;
import org.systemicrisk.model.assessment.RedactionAccount;
import org.systemicrisk.model.assessment.RedactionAccount.OfForm;
import org.systemicrisk.model.assessment.RedactionAccount.OfGround;
import org.systemicrisk.model.assessment.RedactionAccount.OfModule;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.disclosure.InPlace;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.law.Ground;
import org.systemicrisk.model.measurement.Qualifier;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.measurement.Territory;

class PublishedEditionReaderTest {
    private static final AssessmentId ID = AssessmentId.of("2023");
    private static final String HEAD =
            "'format': 'systemic-risk-assessment/2', 'edition': 'non-confidential', 'id': '2023'";
    private static final String REST =
            "'period': {'from': '2022-07-01', 'to': '2023-06-30'}, 'territory': 'EU', 'owner': 'safety'";

    private static final String ACCOUNT = "'assessment': '2023', 'removals': 3, 'grounds': ["
            + "{'ground': 'recipient-harm', 'removals': 2}, {'ground': 'public-security', 'removals': 1}], 'modules': ["
            + "{'module': 'goods', 'figures': 1, 'names': 0, 'measures': 0, 'answers': 0, 'passages': 1}, "
            + "{'figures': 0, 'names': 1, 'measures': 0, 'answers': 0, 'passages': 0}], 'instead': ["
            + "{'form': 'mark', 'removals': 2}, {'form': 'band', 'removals': 1}], 'figures': 40, 'figures-withheld': 6";

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

    @Test
    void readsHowMuchIsLeftOutButNotOfTheYearBefore() {
        RedactionAccount account = account(ACCOUNT + ", 'text-withheld': 4, 'previous': {'assessment': '2022'}");

        assertThat(account)
                .isEqualTo(new RedactionAccount(
                        ID,
                        3,
                        0,
                        List.of(new OfGround(Ground.RECIPIENT_HARM, 2), new OfGround(Ground.PUBLIC_SECURITY, 1)),
                        List.of(new OfModule(ModuleId.of("goods"), 1, 0, 0, 0, 1), new OfModule(null, 0, 1, 0, 0, 0)),
                        List.of(new OfForm(InPlace.MARK, 2), new OfForm(InPlace.BAND, 1)),
                        40,
                        6,
                        4,
                        null));
    }

    @Test
    void readsAnAccountOfNoRemovalsInWhichEmptyListsAreLeftOut() {
        RedactionAccount account = account("'assessment': '2023', 'removals': 0, 'figures': 0, 'figures-withheld': 0");

        assertThat(account.removals()).isZero();
        assertThat(account.instead()).isEmpty();
        assertThat(account.textWithheld()).isNull();
    }

    @Test
    void readsAFileWithoutAnAccount() {
        assertThat(read("{" + HEAD + "}").orElseThrow().account()).isNull();
        assertThat(findings.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'assessment': '2023'|'assessment': '2022'|it is not of the assessment 2023",
                "'assessment': '2023'|'assessment': 'Canary!'|its assessment is no id",
                "'assessment': '2023', |''|it has no assessment",
                "'removals': 3|'removals': '771123'|its removals is no whole number from 0",
                "'removals': 3|'removals': 2.5|its removals is no whole number from 0",
                "'removals': 3|'removals': 771123|do not add up",
                "'removals': 3, |''|it has no removals",
                "'figures': 40|'figures': -771123|its figures is no whole number from 0",
                "'figures': 40|'figures': 5|more figures are withheld than there are",
                "'figures-withheld': 6|'figures-withheld': 77112377112377|its figures-withheld is no whole number from 0",
                "'figures-withheld': 6|'text-withheld': 771123, 'figures-withheld': 6|not from 0 to 100 per cent",
                "'recipient-harm'|'canary'|its ground is none of provider-confidential",
                "'module': 'goods'|'module': 'Canary!'|its module is no id",
                "'passages': 1|'passage': 1|it has no passages",
                "'form': 'band'|'form': 'canary'|its form is none of mark",
                "'instead': [|'instead': [771123, |what stands under instead is no list of entries",
                "'grounds': [|'grounds': 771123, 'other': [|what stands under grounds is no list of entries"
            },
            quoteCharacter = '"')
    void refusesAnAccountThatNoReportWritesWithoutRepeatingIt(String right, String wrong, String fact) {
        String replacement = wrong.equals("''") ? "" : wrong;
        assertThat(ACCOUNT).contains(right);

        assertThat(read("{" + HEAD + ",\n 'redaction-account': {" + ACCOUNT.replace(right, replacement) + "}}"))
                .isEmpty();

        Finding finding = findings.sorted().get(0);
        assertThat(findings.sorted()).hasSize(1);
        assertThat(finding.code()).isEqualTo("PUB-001");
        assertThat(finding.place()).hasToString("published.json:2:23");
        assertThat(finding.fact())
                .startsWith("the account of what is left out cannot be read: ")
                .contains(fact)
                .doesNotContain("771123")
                .doesNotContainIgnoringCase("canary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "5", "'text'", "[]"})
    void refusesAnAccountThatIsNone(String account) {
        assertThat(read("{" + HEAD + ", 'redaction-account': " + account + "}")).isEmpty();

        assertThat(findings.sorted()).extracting(Finding::code).containsExactly("PUB-001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "'text'",
                "{'format': 'systemic-risk-assessment/9', 'edition': 'non-confidential', 'id': '2023'}",
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

    private RedactionAccount account(String account) {
        Optional<PublishedEdition> read = read("{" + HEAD + ", 'redaction-account': {" + account + "}}");

        assertThat(findings.sorted()).isEmpty();
        return Objects.requireNonNull(read.orElseThrow().account());
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
