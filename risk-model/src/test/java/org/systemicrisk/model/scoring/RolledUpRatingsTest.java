package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.Variant;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.EffectivenessInput;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.ProbabilityInput;
import org.systemicrisk.model.assessment.RatingInput;
import org.systemicrisk.model.assessment.ResidualInput;
import org.systemicrisk.model.assessment.RiskRatings;
import org.systemicrisk.model.assessment.SeverityInput;
import org.systemicrisk.model.assessment.StatedRating;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.RiskId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Level;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.RollUp;
import org.systemicrisk.model.methodology.RollUpBy;
import org.systemicrisk.model.methodology.Rounding;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.narrative.Narrative;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.registry.Registry;
import org.systemicrisk.model.registry.RiskModule;

/** Ratings of modules and of the whole from those of their parts. Risk has five steps and one that rates nothing. */
class RolledUpRatingsTest {

    private static final Rating HIGH = at("high");
    private static final Rating NONE = at("none");
    private static final Rating UNKNOWN = new Rating.NotStated();

    private static final RollUp HIGHEST = rule(Level.RISKS, Level.MODULES, RollUpBy.MAXIMUM, null, Dimension.INHERENT);

    @Test
    void givesAModuleTheHighestRatingOfItsRisks() {
        Score inherent = module(HIGHEST, risk("a", "low"), risk("b", "high"), risk("c", "medium"))
                .inherent();

        assertThat(inherent.rating()).isEqualTo(HIGH);
        assertThat(rolled(inherent).members())
                .containsExactly(member("a", "low", 1), member("b", "high", 5), member("c", "medium", 3));
        assertThat(rolled(inherent).rule()).isEqualTo(HIGHEST);
    }

    @Test
    void leavesOutWhatIsNotRatedAndWhatIsOnlyBounded() {
        Score inherent = module(
                        HIGHEST,
                        risk("a", "not-stated"),
                        risk("b", "above medium"),
                        risk("c", "none"),
                        risk("d", "low"))
                .inherent();

        assertThat(inherent.rating()).isEqualTo(at("low"));
        assertThat(rolled(inherent).members()).containsExactly(member("d", "low", 1));
    }

    @Test
    void ratesNothingWhereNoPartIsRated() {
        Score inherent = module(HIGHEST, risk("a", "not-stated")).inherent();

        assertThat(inherent.rating()).isEqualTo(NONE);
        assertThat(rolled(inherent).members()).isEmpty();
    }

    @Test
    void statesNothingWhereNoPartIsRatedAndNoStepSaysSo() {
        RollUp rule = rule(Level.RISKS, Level.MODULES, RollUpBy.MAXIMUM, null, Dimension.EFFECTIVENESS);

        Score effectiveness = module(rule, risk("a", "high")).effectiveness();

        assertThat(effectiveness.rating()).isEqualTo(UNKNOWN);
        assertThat(rolled(effectiveness).members()).isEmpty();
    }

    @Test
    void keepsItsPartsWhereTheRuleGivesNoStep() {
        RollUp rule = rule(Level.RISKS, Level.MODULES, RollUpBy.TWO_IN_A_ROW, null, Dimension.INHERENT);

        Score inherent = module(rule, risk("a", "high")).inherent();

        assertThat(inherent.rating()).isEqualTo(UNKNOWN);
        assertThat(rolled(inherent).members()).containsExactly(member("a", "high", 5));
        assertThat(rolled(inherent).step()).isNull();
    }

    @Test
    void weighsNoRisks() {
        assertThatThrownBy(() ->
                        rule(Level.RISKS, Level.MODULES, RollUpBy.WEIGHTED_MEAN, Rounding.HALF_UP, Dimension.INHERENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a risk or a team counts once: write by: mean, and take weight out");
    }

    @Test
    void rollsUpOnlyWhatTheRuleNames() {
        SubjectScores scores = Scorer.score(assessment(
                        methodology(HIGHEST),
                        goods(stated(Dimension.RESIDUAL, "low"), List.of(risk("a", "high"), risk("b", "low")))))
                .modules()
                .get(0);

        assertThat(scores.inherent().rating()).isEqualTo(HIGH);
        assertThat(scores.residual().basis()).isInstanceOf(Basis.Stated.class);
        assertThat(scores.severity().basis()).isEqualTo(new Basis.Missing());
    }

    @Test
    void rollsNothingUpToARisk() {
        Inputs risk = stating(Map.of(Dimension.PROBABILITY, "certain", Dimension.SEVERITY, "very-high"), "goods.a");

        assertThat(new SubjectScorer(methodology(HIGHEST), new Figures(List.of()))
                        .score(risk)
                        .inherent()
                        .rating())
                .isEqualTo(HIGH);
    }

    @ParameterizedTest
    @EnumSource(
            value = Dimension.class,
            names = {"PRIORITY", "CONCLUSION"},
            mode = EnumSource.Mode.EXCLUDE)
    void ratesAModuleWithoutRisksByWhatIsKnownOfItself(Dimension known) {
        RollUp all = rule(Level.RISKS, Level.MODULES, RollUpBy.MAXIMUM, null, Dimension.INHERENT, Dimension.RESIDUAL);
        Dimension other = known == Dimension.RESIDUAL ? Dimension.INHERENT : Dimension.RESIDUAL;

        SubjectScores scores = Scorer.score(assessment(methodology(all), goods(stated(known, "not-stated"), List.of())))
                .modules()
                .get(0);

        assertThat(scores.of(other).basis()).isEqualTo(new Basis.Missing());
    }

    @Test
    void ratesAModuleWithoutRisksOfWhichNothingIsKnownAsNotRated() {
        assertThat(module(HIGHEST).inherent().rating()).isEqualTo(NONE);
    }

    @Test
    void takesItsRisksBeforeWhatIsKnownOfAModuleItself() {
        SubjectScores scores = Scorer.score(assessment(
                        methodology(HIGHEST),
                        goods(stated(Dimension.SEVERITY, "very-low"), List.of(risk("a", "high")))))
                .modules()
                .get(0);

        assertThat(scores.inherent().rating()).isEqualTo(HIGH);
    }

    @Test
    void looksUpAnewWhatFollowsFromWhatWasRolledUp() {
        RollUp rule = then(Level.MODULES, Dimension.INHERENT, Dimension.PROBABILITY, Dimension.SEVERITY);
        Inputs module = ofRisks(
                stating(Map.of(Dimension.PROBABILITY, "certain", Dimension.SEVERITY, "very-low"), "goods.a"),
                stating(Map.of(Dimension.PROBABILITY, "unlikely", Dimension.SEVERITY, "very-high"), "goods.b"));

        SubjectScores scores = new SubjectScorer(methodology(rule), new Figures(List.of())).score(module);

        assertThat(scores.probability().rating()).isEqualTo(at("certain"));
        assertThat(scores.severity().rating()).isEqualTo(at("very-high"));
        assertThat(scores.inherent().rating()).isEqualTo(HIGH);
        assertThat(scores.inherent().derivation()).get().isInstanceOf(Derivation.FromMatrix.class);
    }

    @Test
    void doesNotApplyWhereNothingThatItFollowsFromWasRated() {
        RollUp rule = then(Level.MODULES, Dimension.INHERENT, Dimension.PROBABILITY, Dimension.SEVERITY);

        SubjectScores scores = new SubjectScorer(methodology(rule), new Figures(List.of()))
                .score(ofRisks(stating(Map.of(), "goods.a")));

        assertThat(scores.inherent().rating()).isEqualTo(NONE);
        assertThat(rolled(scores.inherent()).members()).isEmpty();
        assertThat(rolled(scores.inherent()).rule()).isEqualTo(rule);
        assertThat(scores.residual().basis()).isEqualTo(new Basis.Missing());
    }

    @Test
    void isMissingWhereOnlyAPartOfWhatItFollowsFromWasRated() {
        RollUp rule = then(Level.MODULES, Dimension.INHERENT, Dimension.PROBABILITY, Dimension.SEVERITY);

        SubjectScores scores = new SubjectScorer(methodology(rule), new Figures(List.of()))
                .score(ofRisks(stating(Map.of(Dimension.SEVERITY, "high"), "goods.a")));

        assertThat(scores.inherent().basis()).isEqualTo(new Basis.Missing());
    }

    @Test
    void isMissingWhereWhatItFollowsFromIsRatedOtherwise() {
        RollUp rule = then(Level.MODULES, Dimension.INHERENT, Dimension.PROBABILITY);
        RatingInput nothing = new RatingInput(StatedRating.of("not-stated"), null, null, null, Places.NONE);
        Inputs stated = new Inputs(
                "goods",
                new ProbabilityInput(null, StatedRating.of("not-stated"), null, null, null, Places.NONE),
                null,
                null,
                null,
                null,
                nothing,
                null,
                List.of(),
                List.of(),
                Level.MODULES,
                List.of());

        assertThat(new SubjectScorer(methodology(rule), new Figures(List.of()))
                        .score(stated)
                        .inherent()
                        .basis())
                .isEqualTo(new Basis.Missing());
    }

    @Test
    void leavesAModuleAloneWhereOnlyTheWholeFollows() {
        RollUp whole = then(Level.WHOLE, Dimension.INHERENT, Dimension.PROBABILITY);
        RollUp modules = rule(Level.RISKS, Level.MODULES, RollUpBy.MAXIMUM, null, Dimension.PROBABILITY);

        SubjectScores scores = new SubjectScorer(methodology(modules, whole), new Figures(List.of()))
                .score(ofRisks(stating(Map.of(), "goods.a")));

        assertThat(scores.inherent().basis()).isEqualTo(new Basis.Missing());
    }

    @Test
    void ratesTheWholeFromModulesOrFromRisks() {
        RollUp ofModules = rule(Level.MODULES, Level.WHOLE, RollUpBy.MAXIMUM, null, Dimension.INHERENT);
        RollUp ofRisks = rule(Level.RISKS, Level.WHOLE, RollUpBy.MINIMUM, null, Dimension.RESIDUAL);
        ModuleRatings goods = goods(
                Fixtures.stated("medium", "weak", "high"),
                List.of(riskWith(Dimension.RESIDUAL, "a", "low"), riskWith(Dimension.RESIDUAL, "b", "medium")));

        SubjectScores whole = Scorer.score(assessment(methodology(ofModules, ofRisks), goods))
                .scoresOf("whole")
                .orElseThrow();

        assertThat(whole.inherent().rating()).isEqualTo(at("medium"));
        assertThat(rolled(whole.inherent()).members())
                .containsExactly(new Derivation.Member(
                        "goods", new StepId("medium"), BigDecimal.valueOf(3), BigDecimal.valueOf(2)));
        assertThat(whole.residual().rating()).isEqualTo(at("low"));
        assertThat(rolled(whole.residual()).members())
                .extracting(Derivation.Member::weight)
                .containsExactly(BigDecimal.ONE, BigDecimal.ONE);
        assertThat(whole.severity().basis()).isEqualTo(new Basis.Missing());
    }

    @Test
    void weighsAModuleByTheNumberOfItsRisks() {
        RollUp rule = rule(Level.MODULES, Level.WHOLE, RollUpBy.WEIGHTED_MEAN, Rounding.HALF_UP, Dimension.INHERENT);
        ModuleRatings goods = of(
                Fixtures.GOODS,
                Fixtures.stated("low", "weak", "low"),
                List.of(risk("a", "low"), risk("b", "low"), risk("c", "low")));
        ModuleRatings media =
                of(new ModuleId("media"), Fixtures.stated("high", "weak", "low"), List.of(risk("d", "high")));

        Score inherent = Scorer.score(assessment(methodology(rule), goods, media))
                .scoresOf("whole")
                .orElseThrow()
                .inherent();

        assertThat(inherent.rating()).as("(3 × 1 + 1 × 5) : 4").isEqualTo(at("low-medium"));
        assertThat(inherent.value().orElseThrow()).isEqualByComparingTo("2");
    }

    @Test
    void cannotWeighModulesWithoutRisks() {
        RollUp rule = rule(Level.MODULES, Level.WHOLE, RollUpBy.WEIGHTED_MEAN, Rounding.HALF_UP, Dimension.INHERENT);

        Score inherent = Scorer.score(assessment(methodology(rule), Fixtures.stated("low", "weak", "low")))
                .scoresOf("whole")
                .orElseThrow()
                .inherent();

        assertThat(inherent.rating()).isEqualTo(UNKNOWN);
        assertThat(rolled(inherent).members()).hasSize(1);
    }

    @Test
    void hasNoWholeWhereNothingIsRolledUpToIt() {
        assertThat(Scorer.score(assessment(methodology(HIGHEST), Fixtures.stated("low", "weak", "low")))
                        .whole())
                .isNull();
    }

    /** What a risk is scored from, where ratings are only stated. */
    static Inputs stating(Map<Dimension, String> stated, String subject) {
        String probability = stated.get(Dimension.PROBABILITY);
        String severity = stated.get(Dimension.SEVERITY);
        String effectiveness = stated.get(Dimension.EFFECTIVENESS);
        String inherent = stated.get(Dimension.INHERENT);
        return new Inputs(
                subject,
                probability == null ? null : probability(probability),
                severity == null ? null : severity(severity),
                inherent == null ? null : new RatingInput(StatedRating.of(inherent), null, null, null, Places.NONE),
                effectiveness == null ? null : effectiveness(effectiveness),
                null);
    }

    private static Inputs ofRisks(Inputs... risks) {
        return new Inputs(
                "goods", null, null, null, null, null, null, null, List.of(), List.of(), Level.MODULES, List.of(risks));
    }

    private static SubjectScores module(RollUp rule, RiskRatings... risks) {
        return Scorer.score(assessment(methodology(rule), Fixtures.ofRisks(List.of(risks))))
                .modules()
                .get(0);
    }

    private static Derivation.RolledUp rolled(Score score) {
        return (Derivation.RolledUp) score.derivation().orElseThrow();
    }

    private static Derivation.Member member(String risk, String step, int number) {
        return new Derivation.Member("goods." + risk, new StepId(step), BigDecimal.valueOf(number), BigDecimal.ONE);
    }

    private static Rating at(String step) {
        return new Rating.At(new StepId(step));
    }

    private static Methodology methodology(RollUp... rules) {
        Methodology five = Fixtures.methodology("2024");
        List<Step> risk = new java.util.ArrayList<>(Fixtures.steps(Fixtures.RISK));
        risk.add(new Step(new StepId("none"), "Not rated", null, true, null, null, Places.NONE));
        return Variant.of(five)
                .scale("risk", risk.toArray(Step[]::new))
                .rated(Level.MODULES, Level.RISKS)
                .rollUps(rules)
                .build();
    }

    private static RollUp rule(Level from, Level to, RollUpBy by, @Nullable Rounding rounding, Dimension... of) {
        return new RollUp(
                from,
                to,
                List.of(of),
                by,
                by == RollUpBy.WEIGHTED_MEAN ? RollUp.Weight.RISKS : null,
                null,
                rounding,
                null,
                null,
                null,
                null,
                null,
                null,
                Places.NONE);
    }

    private static RollUp then(Level to, Dimension then, Dimension... of) {
        return new RollUp(
                Level.RISKS,
                to,
                List.of(of),
                RollUpBy.MAXIMUM,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                then,
                null,
                Places.NONE);
    }

    private static RiskRatings risk(String id, String inherent) {
        return riskWith(Dimension.INHERENT, id, inherent);
    }

    private static RiskRatings riskWith(Dimension dimension, String id, String step) {
        ModuleRatings stated = stated(dimension, step);
        return new RiskRatings(
                new RiskId("goods." + id),
                null,
                null,
                stated.inherent(),
                null,
                stated.residual(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                Places.NONE);
    }

    private static ModuleRatings stated(Dimension dimension, String step) {
        return Fixtures.ratings(
                dimension == Dimension.PROBABILITY ? probability(step) : null,
                dimension == Dimension.SEVERITY ? severity(step) : null,
                dimension == Dimension.INHERENT
                        ? new RatingInput(StatedRating.of(step), null, null, null, Places.NONE)
                        : null,
                dimension == Dimension.EFFECTIVENESS ? effectiveness(step) : null,
                dimension == Dimension.RESIDUAL
                        ? new ResidualInput(null, null, null, StatedRating.of(step), null, null, null, Places.NONE)
                        : null);
    }

    private static ProbabilityInput probability(String step) {
        return new ProbabilityInput(null, StatedRating.of(step), null, null, null, Places.NONE);
    }

    private static SeverityInput severity(String step) {
        return new SeverityInput(Map.of(), StatedRating.of(step), null, null, null, Places.NONE);
    }

    private static EffectivenessInput effectiveness(String step) {
        return new EffectivenessInput(List.of(), StatedRating.of(step), null, null, null, null, Places.NONE);
    }

    private static ModuleRatings goods(ModuleRatings ratings, List<RiskRatings> risks) {
        return of(Fixtures.GOODS, ratings, risks);
    }

    private static ModuleRatings of(ModuleId module, ModuleRatings r, List<RiskRatings> risks) {
        return new ModuleRatings(
                module,
                r.probability(),
                r.severity(),
                r.inherent(),
                r.effectiveness(),
                r.residual(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                risks,
                null,
                Places.NONE);
    }

    private static Assessment assessment(Methodology methodology, ModuleRatings... ratings) {
        Registry one = Fixtures.registry();
        RiskModule media = new RiskModule(
                new ModuleId("media"),
                "Media",
                null,
                new AssessmentId("2023"),
                null,
                List.of(),
                null,
                null,
                List.of(),
                null,
                Places.NONE);
        Registry two = new Registry(
                List.of(one.modules().get(0), media),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return Fixtures.with(
                Fixtures.assessment("2024", methodology, List.of(), List.of(ratings), null),
                two,
                List.of(),
                Narrative.EMPTY);
    }
}
