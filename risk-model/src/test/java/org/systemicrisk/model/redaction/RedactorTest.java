package org.systemicrisk.model.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Considered;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.Presumption;
import org.systemicrisk.model.assessment.QuestionAnswer;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.assessment.SeverityChange;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.disclosure.Protection;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.disclosure.Replacement;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.MeasureId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.NameId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.law.Ground;
import org.systemicrisk.model.measurement.Period;
import org.systemicrisk.model.measurement.Qualifier;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.measurement.Territory;
import org.systemicrisk.model.narrative.ChapterText;
import org.systemicrisk.model.narrative.Narrative;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.narrative.SectionText;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.NameKind;
import org.systemicrisk.model.registry.NamedThing;
import org.systemicrisk.model.registry.PublicFact;
import org.systemicrisk.model.registry.PublishedElsewhere;
import org.systemicrisk.model.registry.Registry;
import org.systemicrisk.model.registry.Reliance;
import org.systemicrisk.model.registry.ShareOf;
import org.systemicrisk.model.scoring.Derivation;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;
import org.systemicrisk.model.scoring.Shares;

class RedactorTest {

    private static final MetricId PART = new MetricId("goods.part");
    private static final MetricId WHOLE = new MetricId("goods.whole");
    private static final MetricId SHARE = new MetricId("goods.share");
    private static final MeasureId MEASURE = new MeasureId("goods.measure");
    private static final NameId NAME = new NameId("system");

    @Test
    void holdsNoSecretAnywhereInThePublicEdition() {
        ScoredAssessment scored = Scorer.score(assessment(
                redaction("r-passage", new RedactionTarget.Passage()),
                redaction("r-figure", new RedactionTarget.Figure(PART)),
                redaction("r-rate", new RedactionTarget.Figure(Fixtures.RATE)),
                redaction("r-name", new RedactionTarget.Name(NAME)),
                redaction("r-measure", new RedactionTarget.MeasureEntry(MEASURE)),
                redaction("r-answer", new RedactionTarget.AnswerTo(Fixtures.GOODS, "q1")),
                redaction("r-severity", new RedactionTarget.AnswerTo(Fixtures.GOODS, "scope"))));

        String everything = Dump.of(Redactor.publish(scored).content());

        assertThat(everything)
                .doesNotContain("CANARY")
                .doesNotContain("771123")
                .doesNotContain("0.7031")
                .contains("public text");
    }

    @Test
    void showsEverySecretMarkedInTheCompleteEdition() {
        ScoredAssessment scored = Scorer.score(assessment(redaction("r-name", new RedactionTarget.Name(NAME))));

        ScoredAssessment complete = Redactor.complete(scored).content();

        Cell<String> name =
                complete.assessment().registry().name(NAME).orElseThrow().name();
        assertThat(name.value()).contains("CANARY-NAME");
        assertThat(name.redaction()).contains(new RedactionId("r-name"));
    }

    @Test
    void keepsInternalRemarksOutOfBothEditions() {
        ScoredAssessment scored = Scorer.score(assessment());

        assertThat(Dump.of(Redactor.complete(scored).content()))
                .doesNotContain("CANARY-NOTE", "66442200", "canary-presumed");
        assertThat(Dump.of(Redactor.publish(scored).content()))
                .doesNotContain("CANARY-NOTE", "66442200", "canary-presumed");
    }

    @Test
    void keepsHarmAndReasonsForTheAuthorities() {
        ScoredAssessment scored = Scorer.score(assessment(redaction("r-name", new RedactionTarget.Name(NAME))));

        assertThat(Dump.of(Redactor.complete(scored).content())).contains("CANARY-HARM");
        assertThat(Dump.of(Redactor.publish(scored).content())).doesNotContain("CANARY-HARM");
    }

    @Test
    void withholdsAShareWhenAPartOfItIsWithheld() {
        ScoredAssessment scored = Scorer.score(assessment(redaction("r-figure", new RedactionTarget.Figure(PART))));

        Observation share =
                Redactor.publish(scored).content().figures().find(SHARE, null).orElseThrow();

        assertThat(share.value()).isEqualTo(new Cell.Replaced<>(new RedactionId("r-figure"), Published.NOTHING));
    }

    @Test
    void withholdsAReportedShareWhenAPartOfItIsWithheld() {
        Assessment plain = assessment(redaction("r-figure", new RedactionTarget.Figure(WHOLE)));
        List<Observation> observations = new ArrayList<>(plain.observations());
        observations.add(Fixtures.observation(SHARE, "77.1")
                .withValue(Cell.of(new Quantity(new BigDecimal("77.1"), Qualifier.EXACT, new BigDecimal("0.1")))));
        Assessment reported = Fixtures.withObservations(plain, observations);

        ScoredAssessment content = Redactor.publish(Scorer.score(reported)).content();

        assertThat(content.figures().of(SHARE)).hasSize(1);
        assertThat(Dump.of(content)).doesNotContain("77.1");
    }

    @Test
    void withholdsWhereAShareStandsElsewhereWhenAPartOfItIsWithheld() {
        ScoredAssessment content = Redactor.publish(
                        Scorer.score(assessment(redaction("r-figure", new RedactionTarget.Figure(WHOLE)))))
                .content();

        Registry registry = content.assessment().registry();
        assertThat(registry.metric(PART).orElseThrow().alsoIn()).isNotNull();
        assertThat(registry.metric(SHARE).orElseThrow().alsoIn()).isNull();
    }

    @Test
    void emptiesAListThatIsForFewerReaders() {
        Assessment plain = assessment();
        SeverityChange change = new SeverityChange("FIG-001", Severity.NOTE, "CANARY-NOTE", Places.NONE);
        Assessment changed = Fixtures.withFindings(plain, List.of(change));

        assertThat(Redactor.complete(Scorer.score(changed))
                        .content()
                        .assessment()
                        .settings()
                        .findings())
                .isEmpty();
    }

    @Test
    void withholdsAllAnswersThatOneWithheldAnswerWasAddedUpWith() {
        ScoredAssessment scored =
                Scorer.score(assessment(redaction("r-answer", new RedactionTarget.AnswerTo(Fixtures.GOODS, "q1"))));

        ScoredAssessment content = Redactor.publish(scored).content();

        assertThat(content.assessment().ratings().get(0).effectiveness().answers())
                .extracting(QuestionAnswer::answer)
                .allMatch(answer -> answer.value().isEmpty());
        Derivation derivation =
                content.modules().get(0).effectiveness().derivation().orElseThrow();
        assertThat(((Derivation.FromAnswers) derivation).answers())
                .allMatch(answer -> answer.points().value().isEmpty());
    }

    @Test
    void publishesAFormInPlaceOfAFigureWhereverItStands() {
        ScoredAssessment scored = Scorer.score(assessment(
                redaction("r-figure", new RedactionTarget.Figure(PART), "band 500000 900000"),
                redaction("r-rate", new RedactionTarget.Figure(Fixtures.RATE), "band 0.5 3")));

        ScoredAssessment content = Redactor.publish(scored).content();

        Published band = new Published.Between(new BigDecimal("500000"), new BigDecimal("900000"));
        assertThat(content.figures().find(PART, null).orElseThrow().value().published())
                .isEqualTo(band);
        assertThat(content.assessment().observationsOf(PART).get(0).value().published())
                .isEqualTo(band);
        Derivation derivation =
                content.modules().get(0).probability().derivation().orElseThrow();
        assertThat(((Derivation.FromRate) derivation).rate().published())
                .isEqualTo(new Published.Between(new BigDecimal("0.5"), new BigDecimal("3")));
        assertThat(Dump.of(content)).doesNotContain("771123").doesNotContain("0.7031");
    }

    @Test
    void saysInTheCompleteEditionWhatThePublicReads() {
        ScoredAssessment scored =
                Scorer.score(assessment(redaction("r-figure", new RedactionTarget.Figure(PART), "band 500000 900000")));

        Cell<Quantity> part = Redactor.complete(scored)
                .content()
                .figures()
                .find(PART, null)
                .orElseThrow()
                .value();

        assertThat(part.value().map(Quantity::value)).contains(new BigDecimal("771123"));
        assertThat(part.published()).isInstanceOf(Published.Between.class);
    }

    @Test
    void keepsTheFormOfAPartFromTheShareComputedOfIt() {
        ScoredAssessment scored =
                Scorer.score(assessment(redaction("r-figure", new RedactionTarget.Figure(PART), "magnitude")));

        ScoredAssessment content = Redactor.publish(scored).content();

        assertThat(content.figures().find(SHARE, null).orElseThrow().value().published())
                .isEqualTo(Published.NOTHING);
        Observation part = content.figures().find(PART, null).orElseThrow();
        Observation whole = content.figures().find(WHOLE, null).orElseThrow();
        assertThat(Shares.of(part, whole).orElseThrow().published()).isEqualTo(Published.NOTHING);
    }

    @Test
    void printsTheMarkWhereAFormWouldBeFalse() {
        ScoredAssessment scored =
                Scorer.score(assessment(redaction("r-figure", new RedactionTarget.Figure(PART), "band 1 9")));

        ScoredAssessment content = Redactor.publish(scored).content();

        assertThat(content.figures().find(PART, null).orElseThrow().value())
                .isEqualTo(new Cell.Replaced<>(new RedactionId("r-figure"), Published.NOTHING));
    }

    @Test
    void comparesWithTheWithheldFigureOfTheYearBeforeAndShowsNeither() {
        Assessment before = Fixtures.withObservations(
                assessment(redaction("r-old", new RedactionTarget.Figure(PART))),
                List.of(Fixtures.observation(PART, "551199"), Fixtures.observation(WHOLE, "900000")));
        Assessment now = Fixtures.withPrevious(
                assessment(redaction("r-figure", new RedactionTarget.Figure(PART), "index")), before);

        ScoredAssessment content = Redactor.publish(Scorer.score(now)).content();

        assertThat(content.figures().find(PART, null).orElseThrow().value().published())
                .isEqualTo(new Published.Index(new BigDecimal("140"), before.id()));
        assertThat(Dump.of(content)).doesNotContain("551199").doesNotContain("771123");
    }

    @Test
    void comparesNothingOfAnotherTerritoryOrLengthOfTime() {
        Period half = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30));
        Redaction index = redaction("r-figure", new RedactionTarget.Figure(PART), "index");
        Observation then = Fixtures.observation(PART, "551199");
        for (Observation other : List.of(
                Fixtures.observation(PART, "551199", half, then.territory()),
                Fixtures.observation(PART, "551199", then.period(), Territory.of("DE")),
                then.withValue(Cell.of(new Quantity(new BigDecimal("551199"), Qualifier.AT_LEAST, null))))) {
            Assessment now =
                    Fixtures.withPrevious(assessment(index), Fixtures.withObservations(assessment(), List.of(other)));

            assertThat(Forms.of(now).obstacles(index)).containsExactly(Obstacle.NOTHING_BEFORE);
        }
    }

    @Test
    void hasNoFormOfWhatTheSourceGivesAsABoundOnly() {
        Redaction band = redaction("r-figure", new RedactionTarget.Figure(PART), "band 1 1000000");
        Assessment atLeast = Fixtures.withObservations(
                assessment(band),
                List.of(Fixtures.observation(PART, "771123")
                        .withValue(Cell.of(new Quantity(new BigDecimal("771123"), Qualifier.AT_LEAST, null)))));

        assertThat(Forms.of(atLeast).obstacles(band)).containsExactly(Obstacle.DOES_NOT_FIT);
    }

    @Test
    void removesAPassageEvenWhenItsRedactionIsMissing() {
        ScoredAssessment scored = Scorer.score(assessment());

        assertThat(Dump.of(Redactor.publish(scored).content())).doesNotContain("CANARY-PASSAGE");
    }

    @Test
    void keepsLastYearsSecretsUnderLastYearsRedactions() {
        Assessment last = assessment(redaction("r-old", new RedactionTarget.Figure(PART)));
        Assessment before = Fixtures.withObservations(
                last, List.of(Fixtures.observation(PART, "551199"), Fixtures.observation(WHOLE, "900000")));
        Assessment now = Fixtures.withObservations(assessment(), List.of(Fixtures.observation(Fixtures.RATE, "0.5")));
        Assessment compared = Fixtures.withPrevious(now, before);

        ScoredAssessment content = Redactor.publish(Scorer.score(compared)).content();

        assertThat(Dump.of(content)).doesNotContain("551199");
        assertThat(content.previous()).isNotNull();
    }

    @Test
    void changesNothingWhenItIsAppliedTwice() {
        ScoredAssessment scored = Scorer.score(assessment(
                redaction("r-passage", new RedactionTarget.Passage()),
                redaction("r-answer", new RedactionTarget.AnswerTo(Fixtures.GOODS, "q1")),
                redaction("r-measure", new RedactionTarget.MeasureEntry(MEASURE))));

        ScoredAssessment once = Redactor.publish(scored).content();

        assertThat(Dump.of(Redactor.publish(once).content())).isEqualTo(Dump.of(once));
    }

    @Test
    void doesNotPrintSecretsWhenItIsLogged() {
        ScoredAssessment scored = Scorer.score(assessment());

        assertThat(Redactor.complete(scored).toString()
                        + scored
                        + scored.assessment()
                        + Redactor.publish(scored)
                        + redaction("r", new RedactionTarget.Passage()))
                .doesNotContain("CANARY");
    }

    private static Assessment assessment(Redaction... redactions) {
        Assessment plain = Fixtures.assessment(
                "2024",
                Fixtures.methodology("2024"),
                List.of(
                        Fixtures.observation(Fixtures.RATE, "0.7031"),
                        Fixtures.observation(PART, "771123"),
                        Fixtures.observation(WHOLE, "1000000")),
                List.of(Fixtures.computed(List.of(4, 4, 4), List.of(3, 3, 2))),
                null);
        ProseNode passage = new ProseNode.Withheld(
                new RedactionId("r-passage"), List.of(new ProseNode.Text("CANARY-PASSAGE", Place.NONE)), Place.NONE);
        Prose text = new Prose(List.of(new ProseNode.Text("public text ", Place.NONE), passage));
        Narrative narrative = new Narrative(List.of(
                new ChapterText("goods", List.of(new SectionText("definition", text, Place.NONE)), Place.NONE)));
        return Fixtures.with(plain, registry(plain.registry()), List.of(redactions), narrative);
    }

    private static Registry registry(Registry r) {
        return new Registry(
                r.modules(),
                r.screenings(),
                List.of(metric(PART, null), metric(WHOLE, null), metric(SHARE, new ShareOf(PART, WHOLE, Places.NONE))),
                List.of(measure()),
                r.functionalities(),
                r.policies(),
                r.units(),
                List.of(new NamedThing(NAME, NameKind.SYSTEM, Cell.of("CANARY-NAME"), "CANARY-NOTE", Places.NONE)),
                r.sources(),
                r.signals(),
                List.of(new PublicFact(
                        PART,
                        Quantity.of(new BigDecimal("771123")),
                        Fixtures.YEAR,
                        Territory.of("EU"),
                        "CANARY-NOTE",
                        Places.NONE)));
    }

    private static Metric metric(MetricId id, @org.jspecify.annotations.Nullable ShareOf share) {
        PublishedElsewhere copy =
                new PublishedElsewhere("transparency report", new BigDecimal("771123"), null, Places.NONE);
        return Fixtures.metric(id, share, id.equals(PART) || id.equals(SHARE) ? copy : null);
    }

    private static Measure measure() {
        Prose secret = Prose.of("CANARY-MEASURE");
        return new Measure(
                MEASURE,
                Cell.of("CANARY-TITLE"),
                Fixtures.GOODS,
                null,
                secret,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                true,
                secret,
                secret,
                List.of(Reliance.SELF_DECLARATION),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                secret,
                null,
                "CANARY-NOTE",
                Places.NONE);
    }

    private static Redaction redaction(String id, RedactionTarget target) {
        return redaction(id, target, "mark");
    }

    private static Redaction redaction(String id, RedactionTarget target, String instead) {
        return new Redaction(
                new RedactionId(id),
                target,
                null,
                List.of(Ground.PROVIDER_CONFIDENTIAL),
                Prose.of("CANARY-HARM"),
                Prose.of("CANARY-HARM"),
                List.of(new Considered("CANARY-HARM", Prose.of("CANARY-HARM"), Places.NONE)),
                Replacement.of(instead),
                Protection.of("66442200"),
                List.of(new Presumption(MetricId.of("canary-presumed"), PART, Places.NONE)),
                LocalDate.of(2025, 12, 31),
                "CANARY-NOTE",
                null,
                null,
                Places.NONE);
    }
}
