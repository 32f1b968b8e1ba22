package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.rating.Dimension.INHERENT;
import static org.systemicrisk.model.rating.Dimension.SEVERITY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.Combining;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.ProbabilityInput;
import org.systemicrisk.model.assessment.RatingInput;
import org.systemicrisk.model.assessment.RatingOverride;
import org.systemicrisk.model.assessment.RiskRatings;
import org.systemicrisk.model.assessment.SeverityInput;
import org.systemicrisk.model.assessment.StatedRating;
import org.systemicrisk.model.assessment.TeamRatings;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.id.RiskId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.id.UnitId;
import org.systemicrisk.model.measurement.Territory;
import org.systemicrisk.model.methodology.Level;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.RollUp;
import org.systemicrisk.model.methodology.RollUpBy;
import org.systemicrisk.model.methodology.Rounding;
import org.systemicrisk.model.rating.Rating;

/** Several teams rate one risk: likelihood times impact, from 1 to 9, low up to 3, medium up to 5. */
class TeamsTest {

    @ParameterizedTest
    @CsvSource({
        "MEAN, , 3x3 1x1, 5, medium",
        "MEAN, , 3x3 2x1, 5.5, ''",
        "MEAN, HALF_UP, 3x3 2x1, 6, high",
        "MEAN, DOWN, 3x3 2x1, 5, medium",
        "MEAN, , 3x1 2x1 1x2, 2.333333333333, low",
        "MAXIMUM, , 3x1 2x2 1x1, 4, medium",
        "MINIMUM, , 3x1 2x2 1x1, 1, low"
    })
    void makesOneNumberOfThoseOfAllTeams(
            RollUpBy by, @Nullable Rounding rounding, String teams, String number, String step) {
        Score inherent = score(numbers(by, rounding), teams(teams)).inherent();

        assertThat(inherent.value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(number));
        assertThat(inherent.step().map(StepId::value).orElse("")).isEqualTo(step);
        assertThat(rolled(inherent).band() == null).isEqualTo(step.isEmpty());
    }

    @Test
    void tellsWhatEachTeamSays() {
        Derivation.RolledUp rolled =
                rolled(score(numbers(RollUpBy.MEAN, null), teams("3x3 1x2")).inherent());

        assertThat(rolled.members()).extracting(Derivation.Member::subject).containsExactly("team0", "team1");
        assertThat(rolled.members())
                .extracting(Derivation.Member::number)
                .containsExactly(new BigDecimal("9"), new BigDecimal("2"));
        assertThat(rolled.members()).extracting(member -> member.step().value()).containsExactly("high", "low");
        assertThat(rolled.step()).isNull();
    }

    @Test
    void countsStepsUnlessNumbersAreAskedFor() {
        RollUp steps = rule(RollUpBy.MEAN, null, Rounding.HALF_UP);

        Score inherent = score(steps, teams("3x3 1x1 1x2")).inherent();

        assertThat(inherent.step()).contains(new StepId("medium"));
        assertThat(inherent.value()).contains(new BigDecimal("1.6667"));
    }

    @Test
    void isOpenWhereATeamsRatingHasNoNumber() {
        List<TeamRatings> teams = new ArrayList<>(teams("3x3"));
        teams.add(team("legal", null, null, rating("high", null)));

        Score inherent = score(numbers(RollUpBy.MAXIMUM, null), teams).inherent();

        assertThat(inherent.rating()).isEqualTo(new Rating.NotStated());
        assertThat(inherent.value()).isEmpty();
    }

    @Test
    void countsANumberThatWasSetByHand() {
        List<TeamRatings> teams = new ArrayList<>(teams("1x1"));
        teams.add(team(
                "legal",
                null,
                null,
                rating(
                        null,
                        new RatingOverride(
                                new StepId("high"), new BigDecimal("8"), "A reason.", "Board", Places.NONE))));

        assertThat(score(numbers(RollUpBy.MEAN, null), teams).inherent().value())
                .contains(new BigDecimal("4.5"));
    }

    /** 1 times 2 lies between the bands. */
    @Test
    void isOpenWhereTheNumberOfATeamHasNoStep() {
        Methodology gap = method(Arising.on("risk")
                        .from(new Combining().product("probability", "severity"))
                        .between("low", "1", "1")
                        .between("medium", "4", "5")
                        .between("high", "6", "9"))
                .rollingUp(numbers(RollUpBy.MEAN, null))
                .methodology();
        SubjectScorer scorer = new SubjectScorer(gap, new Figures(List.of()));

        for (String teams : List.of("3x3 1x2", "1x2")) {
            Score inherent = scorer.score(Inputs.of(risk(teams(teams)))).inherent();
            assertThat(inherent.rating()).isEqualTo(new Rating.NotStated());
            assertThat(inherent.value()).isEmpty();
        }
    }

    @Test
    void leavesOutATeamThatRatesNothing() {
        List<TeamRatings> teams = new ArrayList<>(teams("3x3"));
        teams.add(team("legal", null, null, null));

        assertThat(score(numbers(RollUpBy.MEAN, null), teams).inherent().value())
                .contains(new BigDecimal("9"));
    }

    @Test
    void rollsNothingUpWithoutARule() {
        assertThat(new SubjectScorer(method().methodology(), new Figures(List.of()))
                        .score(Inputs.of(risk(teams("3x3"))))
                        .inherent())
                .isEqualTo(Score.missing(INHERENT));
    }

    @Test
    void ratesARiskWithoutTeamsByItself() {
        RiskRatings risk = Fixtures.risk("goods.risk", stated("s3"), severity("s2"), null, null);

        SubjectScores scores = scorer(numbers(RollUpBy.MEAN, null)).score(Inputs.of(risk));

        assertThat(scores.inherent().value()).contains(new BigDecimal("6"));
        assertThat(scores.inherent().derivation().orElseThrow()).isInstanceOf(Derivation.Combined.class);
    }

    @Test
    void knowsWhichWithheldRatesTheTeamsRestOn() {
        MetricId metric = new MetricId("goods.rate");
        Cell<?> withheld = Given.withheld();
        Figures figures = new Figures(List.of(Fixtures.observation(metric, "1", Fixtures.YEAR, Territory.of("EU"))));
        TeamRatings team = new TeamRatings(
                new UnitId("legal"),
                new ProbabilityInput(metric, null, null, null, null, null, Places.NONE),
                null,
                null,
                null,
                null,
                null,
                Places.NONE);
        Figures secret = new Figures(figures.observations().stream()
                .map(observation -> observation.withValue(Given.withheld()))
                .toList());
        Inputs inputs = Inputs.of(risk(List.of(team)));
        Methodology methodology =
                method().rollingUp(numbers(RollUpBy.MEAN, null)).methodology();

        assertThat(new Sources(methodology, secret).withheld(inputs, INHERENT))
                .isEqualTo(Set.of(withheld.redaction().orElseThrow()));
        assertThat(new Sources(methodology, secret).withheld(inputs, SEVERITY)).isEmpty();
        assertThat(new Sources(methodology, figures).withheld(inputs, INHERENT)).isEmpty();
        assertThat(withheld.redaction()).contains(new RedactionId("secret"));
    }

    private static SubjectScores score(RollUp rule, List<TeamRatings> teams) {
        return scorer(rule).score(Inputs.of(risk(teams)));
    }

    private static SubjectScorer scorer(RollUp rule) {
        return new SubjectScorer(method().rollingUp(rule).methodology(), new Figures(List.of()));
    }

    private static SmallMethod method() {
        return method(Arising.on("risk")
                .from(new Combining().product("probability", "severity"))
                .between("low", "1", "3")
                .between("medium", "4", "5")
                .between("high", "6", "9"));
    }

    private static SmallMethod method(Arising inherent) {
        return new SmallMethod()
                .scale("probability", "s1", "s2", "s3")
                .scale("severity", "s1", "s2", "s3")
                .scale("risk", "low", "medium", "high")
                .inherent(inherent);
    }

    private static Derivation.RolledUp rolled(Score score) {
        return (Derivation.RolledUp) score.derivation().orElseThrow();
    }

    private static RollUp numbers(RollUpBy by, @Nullable Rounding rounding) {
        return rule(by, RollUp.Counting.NUMBERS, rounding);
    }

    private static RollUp rule(RollUpBy by, RollUp.@Nullable Counting counting, @Nullable Rounding rounding) {
        return new RollUp(
                Level.TEAMS,
                Level.RISKS,
                List.of(INHERENT),
                by,
                null,
                counting,
                rounding,
                null,
                null,
                null,
                null,
                null,
                null,
                Places.NONE);
    }

    /** {@code 3x2 1x1}: the steps of likelihood and impact, team by team. */
    private static List<TeamRatings> teams(String written) {
        List<TeamRatings> teams = new ArrayList<>();
        Stream.of(written.split(" ")).forEach(each -> {
            String[] steps = each.split("x");
            teams.add(team("team" + teams.size(), stated("s" + steps[0]), severity("s" + steps[1]), null));
        });
        return teams;
    }

    private static TeamRatings team(
            String id,
            @Nullable ProbabilityInput probability,
            @Nullable SeverityInput severity,
            @Nullable RatingInput inherent) {
        return new TeamRatings(new UnitId(id), probability, severity, inherent, null, null, null, Places.NONE);
    }

    private static ProbabilityInput stated(String step) {
        return new ProbabilityInput(null, null, StatedRating.of(step), null, null, null, Places.NONE);
    }

    private static SeverityInput severity(String step) {
        return new SeverityInput(Map.of(), StatedRating.of(step), null, null, null, Places.NONE);
    }

    private static RatingInput rating(@Nullable String stated, @Nullable RatingOverride override) {
        return new RatingInput(
                null, stated == null ? null : StatedRating.of(stated), override, null, null, Places.NONE);
    }

    private static RiskRatings risk(List<TeamRatings> teams) {
        return new RiskRatings(
                new RiskId("goods.risk"),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                teams,
                null,
                null,
                Places.NONE);
    }
}
