package org.systemicrisk.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.Fixtures.computed;
import static org.systemicrisk.model.Fixtures.stated;
import static org.systemicrisk.model.comparison.BridgeTest.same;
import static org.systemicrisk.model.comparison.StepReadingTest.mapping;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.Variant;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.EffectivenessInput;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.ProbabilityInput;
import org.systemicrisk.model.assessment.RatingInput;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.assessment.StatedRating;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.law.Ground;
import org.systemicrisk.model.methodology.AskedAnswer;
import org.systemicrisk.model.methodology.LabelMapping;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.redaction.Redactor;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.Registry;
import org.systemicrisk.model.scoring.Scorer;

/** Why the bridge tells nothing of a rating, and what it tells beside its steps. */
class BridgeReasonsTest {

    private static final MetricId OTHER = new MetricId("goods.other");
    private static final List<Integer> GRAVE = List.of(4, 4, 4);
    private static final List<Integer> MIDDLING = List.of(3, 3, 3);

    /** All points under both methods. */
    private static final List<Integer> BEST = List.of(4, 4, 4, 4, 4);

    /** 60 % of the points today; under the method of before, 80 %. */
    private static final List<Integer> DEFINED = List.of(2, 2, 2, 2, 4);

    private static final Methodology THEN = Fixtures.methodology("2023", List.of("0", "1", "3", "3", "4"));
    private static final Methodology TODAY = today(same("severity.answers", Fixtures.SEVERITY));

    @Test
    void saysThatTodaysRatingIsNotStated() {
        Bridge bridge = bridge(TODAY, stated("high", "strong", "low"), TODAY, stated("high", "strong", "not-stated"));

        assertThat(reasons(bridge)).containsExactly("RESIDUAL NOW_NOT_STATED");
        assertThat(bridge.of("goods", Dimension.RESIDUAL).orElseThrow().isTold())
                .isFalse();
        assertThat(bridge.of("goods", Dimension.INHERENT).orElseThrow().isTold())
                .isTrue();
        assertThat(bridge.crossings())
                .as("it has its name of before")
                .allMatch(crossing -> crossing.formerly() == null);
    }

    @Test
    void saysInWhichYearNothingWasRated() {
        Step none = new Step(new StepId("none"), "Not rated", null, true, null, null, Places.NONE);
        List<Step> steps = Stream.concat(Fixtures.steps(Fixtures.RISK).stream(), Stream.of(none))
                .toList();
        Methodology unrated =
                Variant.of(TODAY).scale("residual", steps.toArray(Step[]::new)).build();
        ModuleRatings nothing = stated("high", "strong", "none");
        ModuleRatings low = stated("high", "strong", "low");

        assertThat(reasons(bridge(unrated, nothing, unrated, low))).containsExactly("RESIDUAL NOT_RATED_BEFORE");
        assertThat(reasons(bridge(unrated, low, unrated, nothing))).containsExactly("RESIDUAL NOT_RATED_NOW");
    }

    @Test
    void tellsNothingOfABoundOfToday() {
        assertThat(reasons(
                        bridge(TODAY, stated("high", "strong", "low"), TODAY, stated("high", "strong", "above low"))))
                .containsExactly("RESIDUAL BOUNDS");
    }

    @Test
    void hasNoWayOfARatingThatIsInNeitherYear() {
        assertThat(bridge(TODAY, stated("high", "strong", "low"), TODAY, stated("high", "strong", "low"))
                        .crossings())
                .extracting(Crossing::dimension)
                .containsExactly(Dimension.INHERENT, Dimension.EFFECTIVENESS, Dimension.RESIDUAL);
    }

    @Test
    void showsTheOneRatingThereIs() {
        Assessment empty = year("2023", TODAY, Fixtures.RATE, null, null, Fixtures.registry());
        Crossing residual = Bridge.to(Scorer.score(year(
                        "2024", TODAY, Fixtures.RATE, stated("high", "strong", "low"), empty, Fixtures.registry())))
                .orElseThrow()
                .of("goods", Dimension.RESIDUAL)
                .orElseThrow();

        assertThat(residual.before()).isEqualTo(new Rating.NotStated());
        assertThat(residual.mapped()).isEqualTo(new Rating.NotStated());
        assertThat(residual.now()).isEqualTo(new Rating.At(new StepId("low")));
        assertThat(residual.formerly()).isNull();
    }

    @Test
    void tellsNothingUnderAnotherMethodWhereItAsksForMore() {
        AskedAnswer minors = new AskedAnswer("minors", "Minors", "risk", null, Places.NONE);
        Methodology asks = Variant.of(TODAY).answers(minors).build();
        ModuleRatings withoutMeasures = Fixtures.ratings(
                computed(GRAVE, BEST).probability(), computed(GRAVE, BEST).severity(), null, null, null);

        assertThat(reasons(bridge(THEN, withoutMeasures, asks, computed(GRAVE, BEST))))
                .containsExactly(
                        "PROBABILITY INPUTS_MISSING",
                        "SEVERITY INPUTS_MISSING",
                        "INHERENT INPUTS_MISSING",
                        "EFFECTIVENESS BEFORE_NOT_STATED",
                        "RESIDUAL BEFORE_NOT_STATED");
        assertThat(reasons(bridge(asks, computed(GRAVE, BEST), asks, computed(GRAVE, BEST))))
                .as("under one method, the steps say it")
                .isEmpty();
    }

    @Test
    void saysOfTheEffectivenessAloneThatQuestionsWereAdded() {
        Bridge bridge = bridge(
                THEN,
                computed(GRAVE, DEFINED),
                asking(TODAY, "q1", "q2", "q3", "q4", "q5", "q6"),
                computed(GRAVE, DEFINED));

        assertThat(bridge.of("goods", Dimension.EFFECTIVENESS).orElseThrow().caveats())
                .containsExactly(Caveat.QUESTIONS_ADDED);
        assertThat(bridge.of("goods", Dimension.RESIDUAL).orElseThrow().caveats())
                .isEmpty();
    }

    /** THEN gives 80 % and medium for the answers of today, TODAY 60 % and medium-high. */
    @Test
    void tellsTheOtherOrderOfWhatRestsOnAStatement() {
        Crossing residual = bridge(THEN, highWith(BEST), TODAY, highWith(DEFINED))
                .of("goods", Dimension.RESIDUAL)
                .orElseThrow();

        assertThat(residual.method()).isZero();
        assertThat(residual.data()).isEqualTo(2);
        assertThat(residual.otherOrder()).contains(new Crossing.Reverse(new Rating.At(new StepId("medium")), 1, 1));
    }

    @Test
    void tellsTheOtherOrderByARatingWhereItsAnswersCannotBeReadBack() {
        Methodology merged = today(mapping(
                "severity.answers", "very-low", "very-low", "low", "medium", "medium", "medium", "high", "high"));

        Crossing residual = bridge(THEN, computed(MIDDLING, BEST), merged, computed(MIDDLING, DEFINED))
                .of("goods", Dimension.RESIDUAL)
                .orElseThrow();

        assertThat(residual.method()).isZero();
        assertThat(residual.data()).isEqualTo(2);
        assertThat(residual.otherOrder()).contains(new Crossing.Reverse(new Rating.At(new StepId("low-medium")), 1, 1));
    }

    @Test
    void doesNotTellTheOtherOrderWhereTheMethodOfBeforeAskedForMore() {
        AskedAnswer minors = new AskedAnswer("minors", "Minors", "risk", null, Places.NONE);
        Methodology asked = Variant.of(THEN).answers(minors).build();

        Crossing residual = bridge(asked, highWith(BEST), TODAY, highWith(DEFINED))
                .of("goods", Dimension.RESIDUAL)
                .orElseThrow();

        assertThat(residual.isTold()).isTrue();
        assertThat(residual.otherOrder()).isEmpty();
    }

    @Test
    void tellsNothingOfAnotherRate() {
        assertThat(reasons(withRates(Fixtures.metric(Fixtures.RATE, null, null), Fixtures.metric(OTHER, null, null))))
                .containsExactly("PROBABILITY OTHER_RATE");
    }

    @Test
    void tellsTheSameRateByAnotherName() {
        assertThat(reasons(withRates(
                        Fixtures.metric(Fixtures.RATE, null, null), Fixtures.superseding(OTHER, Fixtures.RATE))))
                .isEmpty();
    }

    @Test
    void tellsNothingOfABrokenRateWhoseEarlierValueIsNotKnown() {
        ModuleRatings today = computed(GRAVE, BEST);
        ModuleRatings before = Fixtures.ratings(
                new ProbabilityInput(OTHER, null, null, null, null, Places.NONE), null, low(), null, null);
        Registry registry = Fixtures.registry(
                List.of(Fixtures.metric(OTHER, null, null), Fixtures.metric(Fixtures.RATE, null, null)), List.of());
        Assessment earlier = year("2023", THEN, Fixtures.RATE, before, null, registry);

        Bridge bridge = Bridge.to(Scorer.score(year("2024", TODAY, Fixtures.RATE, today, earlier, registry)))
                .orElseThrow();

        assertThat(bridge.of("goods", Dimension.INHERENT).orElseThrow().reason())
                .contains(Unbridged.OTHER_RATE);
    }

    @Test
    void doesNotMindABrokenRateWhereNothingRestsOnIt() {
        ModuleRatings c = computed(GRAVE, BEST);
        ModuleRatings stated = Fixtures.ratings(c.probability(), c.severity(), low(), c.effectiveness(), null);
        Registry registry = Fixtures.registry(List.of(Fixtures.brokenFrom(Fixtures.RATE, "2024")), List.of());
        Assessment earlier = year("2023", TODAY, Fixtures.RATE, stated, null, registry);

        Bridge bridge = Bridge.to(Scorer.score(year("2024", TODAY, Fixtures.RATE, stated, earlier, registry)))
                .orElseThrow();

        assertThat(reasons(bridge)).containsExactly("PROBABILITY RATE_BROKEN");
        assertThat(bridge.crossings()).allMatch(crossing -> crossing.caveats().isEmpty());
    }

    /** The public cannot compute the inherent risk: whether the rate moved it is not known, so nothing is told. */
    @Test
    void tellsThePublicNothingOfWhatMayRestOnABrokenRate() {
        Redaction scope = Fixtures.redaction(
                "scope-now", RedactionTarget.of("answer goods scope"), "mark", Ground.PROVIDER_CONFIDENTIAL);
        Registry registry = Fixtures.registry(List.of(Fixtures.brokenFrom(Fixtures.RATE, "2024")), List.of());
        Assessment earlier = year("2023", TODAY, Fixtures.RATE, computed(GRAVE, BEST), null, registry);
        Assessment now = year("2024", TODAY, Fixtures.RATE, computed(GRAVE, BEST), earlier, registry);
        Assessment withheld = Fixtures.with(now, registry, List.of(scope), now.narrative());

        Bridge complete = Redactor.complete(Scorer.score(withheld)).bridge().orElseThrow();
        assertThat(reasons(complete)).containsExactly("PROBABILITY RATE_BROKEN");
        assertThat(complete.of("goods", Dimension.INHERENT).orElseThrow().withheldBy())
                .containsExactly(scope.id());
        assertThat(reasons(Redactor.publish(Scorer.score(withheld)).bridge().orElseThrow()))
                .contains("PROBABILITY RATE_BROKEN", "INHERENT RATE_BROKEN");
    }

    private static RatingInput low() {
        return new RatingInput(StatedRating.of("low"), null, null, null, Places.NONE);
    }

    /** Inherent risk is stated as high; the measures are answered. */
    private static ModuleRatings highWith(List<Integer> answers) {
        EffectivenessInput effectiveness =
                Objects.requireNonNull(computed(GRAVE, answers).effectiveness());
        return Fixtures.ratings(
                null,
                null,
                new RatingInput(StatedRating.of("high"), null, null, null, Places.NONE),
                effectiveness,
                null);
    }

    private static Bridge withRates(Metric before, Metric now) {
        Registry registry = Fixtures.registry(List.of(before, now), List.of());
        ModuleRatings c = computed(GRAVE, BEST);
        ModuleRatings renamed = Fixtures.ratings(
                new ProbabilityInput(now.id(), null, null, null, null, Places.NONE),
                c.severity(),
                null,
                c.effectiveness(),
                null);
        Assessment earlier = year("2023", TODAY, before.id(), c, null, registry);
        return Bridge.to(Scorer.score(year("2024", TODAY, now.id(), renamed, earlier, registry)))
                .orElseThrow();
    }

    private static Methodology asking(Methodology methodology, String... questions) {
        return Variant.of(methodology)
                .effectiveness(Methods.asking(Objects.requireNonNull(methodology.effectiveness()), questions))
                .build();
    }

    private static Methodology today(LabelMapping severityAnswers) {
        return Fixtures.withMapping(
                Fixtures.methodology("2024"),
                same("probability", Fixtures.PROBABILITY),
                same("severity", Fixtures.SEVERITY),
                same("risk", Fixtures.RISK),
                same("effectiveness", Fixtures.EFFECTIVENESS),
                same("residual", Fixtures.RISK),
                severityAnswers,
                same("effectiveness.answers", List.of("m0", "m1", "m2", "m3", "m4")));
    }

    private static List<String> reasons(Bridge bridge) {
        return bridge.crossings().stream()
                .flatMap(each -> each.reason().map(because -> each.dimension() + " " + because).stream())
                .toList();
    }

    private static Bridge bridge(Methodology then, ModuleRatings before, Methodology today, ModuleRatings now) {
        Assessment earlier = year("2023", then, Fixtures.RATE, before, null, Fixtures.registry());
        return Bridge.to(Scorer.score(year("2024", today, Fixtures.RATE, now, earlier, Fixtures.registry())))
                .orElseThrow();
    }

    private static Assessment year(
            String id,
            Methodology methodology,
            MetricId rate,
            @Nullable ModuleRatings ratings,
            @Nullable Assessment previous,
            Registry registry) {
        Assessment year = Fixtures.assessment(
                id,
                methodology,
                List.of(Fixtures.observation(rate, "0.7")),
                Stream.ofNullable(ratings).toList(),
                previous);
        return Fixtures.with(year, registry, List.of(), year.narrative());
    }
}
