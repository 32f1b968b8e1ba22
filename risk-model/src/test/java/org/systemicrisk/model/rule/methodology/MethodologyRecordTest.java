package org.systemicrisk.model.rule.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.AssessmentHeader;
import org.systemicrisk.model.assessment.SignOff;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.id.UnitId;
import org.systemicrisk.model.methodology.LabelMapping;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.MethodologyDigest;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.scoring.Scorer;
import org.systemicrisk.model.text.Lexicon;

/** What an assessment records of its methodology, and how it reads that of the assessment before. */
class MethodologyRecordTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 20);
    private static final Methodology FIVE = Fixtures.methodology("2024");
    private static final String RIGHT = MethodologyDigest.of(FIVE);

    @Test
    void aDigestThatIsNoLongerRightIsTold() {
        assertThat(facts(new EditedWithoutVersion(), assessment(RIGHT, null))).isEmpty();
        assertThat(facts(new EditedWithoutVersion(), assessment(null, null))).isEmpty();
        assertThat(facts(new EditedWithoutVersion(), assessment("0123456789abcdef", null)))
                .containsExactly(
                        "the methodology 2024 is not the one that was applied in 2024: the digest (checksum) of its content is \""
                                + RIGHT + "\" now");
    }

    @Test
    void theAssessmentBeforeIsLookedAtToo() {
        assertThat(facts(new EditedWithoutVersion(), assessment(RIGHT, assessment("0123456789abcdef", null))))
                .hasSize(1);
        assertThat(facts(new EditedWithoutVersion(), assessment(RIGHT, assessment(RIGHT, null))))
                .isEmpty();
    }

    @Test
    void aDigestIsAskedForFromTheDayAfterTheLastApproval() {
        assertThat(facts(new NoMethodologyDigest(), assessment(null, null, DAY.minusDays(1), DAY.minusDays(9))))
                .containsExactly(
                        "the assessment is approved, and nothing records the methodology 2024 as it was applied");
        assertThat(facts(new NoMethodologyDigest(), assessment(null, null, DAY, DAY.minusDays(9))))
                .isEmpty();
        assertThat(facts(new NoMethodologyDigest(), assessment(RIGHT, null, DAY.minusDays(1))))
                .isEmpty();
        assertThat(facts(new NoMethodologyDigest(), assessment(null, null))).isEmpty();
        assertThat(NoMethodologyDigest.isApprovedBefore(List.of(approval(null)), DAY))
                .isFalse();
    }

    @Test
    void stepsOfTheMethodologyBeforeAreMappedInTheirOrderAndAll() {
        assertThat(mapped(Map.of("e0", "e0", "e1", "e1", "e2", "e1"))).isEmpty();
        assertThat(mapped(Map.of("e0", "e0", "e1", "e2", "e2", "e1")))
                .containsExactly("E2 is above E1 in then, but is read as E1, which is lower than E2 for E1");
        assertThat(mapped(Map.of("e0", "e0", "e2", "e1")))
                .containsExactly(
                        "the step E1 of then is read as no step of effectiveness: ratings on it cannot be compared");
        assertThat(mapped(Map.of("e0", "e0", "e1", "other", "e2", "e2")))
                .containsExactly(
                        "the step E1 of then is read as no step of effectiveness: ratings on it cannot be compared");
        assertThat(mapped(Map.of("e0", "e2", "e1", "e0", "e2", "e1")))
                .containsExactly(
                        "E1 is above E0 in then, but is read as E0, which is lower than E2 for E0",
                        "E2 is above E0 in then, but is read as E1, which is lower than E2 for E0");
    }

    @Test
    void aScaleThatOneOfTheTwoDoesNotHaveIsLeftAlone() {
        Remarks remarks = new Remarks(new BrokenMapping().card());
        LabelMapping mapping = new LabelMapping("then", "effectiveness", Map.of(), null, Places.NONE);
        Methodology with =
                new Draft().version("then").scale("effectiveness", "e", 3).methodology();
        Methodology without = new Draft().version("today").methodology();

        BrokenMapping.check(mapping, with, without, remarks);
        BrokenMapping.check(mapping, without, with, remarks);

        assertThat(remarks.findings()).isEmpty();
    }

    @Test
    void ratingsOnAScaleWithoutMappingAreTold() {
        Assessment before = stated(Fixtures.methodology("2023"), null);
        LabelMapping residual = new LabelMapping(
                "2023",
                "residual",
                Map.of(
                        "low", new StepId("low"),
                        "low-medium", new StepId("low-medium"),
                        "medium", new StepId("medium"),
                        "medium-high", new StepId("medium-high"),
                        "high", new StepId("high")),
                null,
                Places.NONE);

        assertThat(facts(new BrokenMapping(), stated(Fixtures.withMapping(FIVE, residual), before)))
                .containsExactly(
                        "the ratings of inherent risk made under 2023 cannot be compared: nothing says how its steps are"
                                + " read on the scale risk",
                        "the ratings of effectiveness made under 2023 cannot be compared: nothing says how its steps are"
                                + " read on the scale effectiveness");
        assertThat(facts(new BrokenMapping(), stated(FIVE, stated(FIVE, null)))).isEmpty();
        assertThat(facts(new BrokenMapping(), stated(FIVE, null))).isEmpty();
    }

    @Test
    void onlyTheMappingFromTheMethodologyBeforeCounts() {
        Map<String, StepId> reversed = Map.of(
                "very-weak", new StepId("very-strong"),
                "weak", new StepId("strong"),
                "moderate", new StepId("moderate"),
                "strong", new StepId("weak"),
                "very-strong", new StepId("very-weak"));
        Assessment before = stated(Fixtures.methodology("2023"), null);

        assertThat(facts(new BrokenMapping(), stated(mapping("2023", reversed), before)))
                .contains(
                        "weak is above very weak in 2023, but is read as strong, which is lower than very strong for very weak");
        assertThat(facts(new BrokenMapping(), stated(mapping("2022", reversed), before)))
                .allMatch(fact -> fact.startsWith("the ratings of "))
                .hasSize(3);
    }

    private static Methodology mapping(String from, Map<String, StepId> steps) {
        return Fixtures.withMapping(FIVE, new LabelMapping(from, "effectiveness", steps, null, Places.NONE));
    }

    private static List<String> mapped(Map<String, String> steps) {
        Remarks remarks = new Remarks(new BrokenMapping().card());
        Map<String, StepId> ids = new java.util.HashMap<>();
        steps.forEach((from, to) -> ids.put(from, new StepId(to)));
        BrokenMapping.check(
                new LabelMapping("then", "effectiveness", ids, null, Places.NONE),
                new Draft().version("then").scale("effectiveness", "e", 3).methodology(),
                new Draft().version("today").scale("effectiveness", "e", 3).methodology(),
                remarks);
        return remarks.findings().stream().map(Finding::fact).toList();
    }

    private static List<String> facts(Rule rule, Assessment assessment) {
        Remarks remarks = new Remarks(rule.card());
        rule.check(Dossier.of(Scorer.score(assessment), Lexicon.EMPTY, DAY), remarks);
        return remarks.findings().stream().map(Finding::fact).toList();
    }

    private static Assessment stated(Methodology methodology, @Nullable Assessment previous) {
        return Fixtures.assessment(
                methodology.version(),
                methodology,
                List.of(),
                List.of(Fixtures.stated("high", "strong", "medium")),
                previous);
    }

    private static Assessment assessment(
            @Nullable String digest, @Nullable Assessment previous, LocalDate... approvals) {
        Assessment a = Fixtures.assessment("2024", FIVE, List.of(), List.of(), previous);
        AssessmentHeader h = a.header();
        AssessmentHeader header = new AssessmentHeader(
                h.kind(),
                h.title(),
                h.yearLabel(),
                h.methodology(),
                digest,
                h.comparesTo(),
                h.rendered(),
                h.dates(),
                h.trigger(),
                h.evidence(),
                Stream.of(approvals).map(MethodologyRecordTest::approval).toList(),
                h.note(),
                h.places());
        return new Assessment(
                a.id(),
                a.settings(),
                header,
                a.registry(),
                a.legal(),
                a.methodology(),
                a.observations(),
                a.ratings(),
                a.redactions(),
                a.consultations(),
                a.narrative(),
                a.published(),
                a.previous());
    }

    private static SignOff approval(@Nullable LocalDate day) {
        return new SignOff(new UnitId("board"), null, day, Places.NONE);
    }
}
