package org.systemicrisk.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.Fixtures.computed;
import static org.systemicrisk.model.Fixtures.overridden;
import static org.systemicrisk.model.Fixtures.stated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.LabelMapping;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.registry.Registry;
import org.systemicrisk.model.scoring.Scorer;

class BridgeTest {

    private static final List<Integer> GRAVE = List.of(4, 4, 4);
    private static final List<Integer> LIGHT = List.of(2, 2, 2);

    /** 60 % of the points today; when the middle answer earned three quarters, 75 %. */
    private static final List<Integer> DEFINED = List.of(2, 2, 2, 2, 4);

    private static final Methodology THEN = Fixtures.methodology("2023", List.of("0", "1", "3", "3", "4"));
    private static final Methodology TODAY = Fixtures.withMapping(
            Fixtures.methodology("2024"),
            same("probability", Fixtures.PROBABILITY),
            same("severity", Fixtures.SEVERITY),
            same("risk", Fixtures.RISK),
            same("effectiveness", Fixtures.EFFECTIVENESS),
            same("residual", Fixtures.RISK),
            same("severity.answers", Fixtures.SEVERITY),
            same("effectiveness.answers", List.of("m0", "m1", "m2", "m3", "m4")));

    @Test
    void tellsTheMethodFromTheDataMethodFirst() {
        Crossing residual = bridge(
                        THEN, "0.7", computed(GRAVE, DEFINED), TODAY, "0.7", computed(GRAVE, List.of(3, 3, 3, 3, 4)))
                .of("goods", Dimension.RESIDUAL)
                .orElseThrow();

        assertThat(step(residual.before())).isEqualTo("medium");
        assertThat(step(residual.between())).isEqualTo("medium-high");
        assertThat(step(residual.now())).isEqualTo("medium");
        assertThat(residual.method()).isEqualTo(1);
        assertThat(residual.data()).isEqualTo(-1);
        assertThat(residual.mover()).isEqualTo(Mover.OPPOSED);
        assertThat(residual.otherOrder()).hasValueSatisfying(other -> {
            assertThat(step(other.between())).isEqualTo("medium");
            assertThat(other.data()).isZero();
            assertThat(other.method()).isZero();
        });
    }

    @Test
    void callsAChangeOnTheSameDataTheMethods() {
        Bridge bridge = bridge(THEN, "0.7", computed(GRAVE, DEFINED), TODAY, "0.7", computed(GRAVE, DEFINED));

        assertThat(movers(bridge))
                .containsExactly(
                        "PROBABILITY NOTHING",
                        "SEVERITY NOTHING",
                        "INHERENT NOTHING",
                        "EFFECTIVENESS METHOD",
                        "RESIDUAL METHOD");
        assertThat(bridge.of("goods", Dimension.RESIDUAL).orElseThrow().otherOrder())
                .isEmpty();
        assertThat(bridge.methodChanged()).isTrue();
    }

    @Test
    void callsAChangeUnderOneMethodTheDatas() {
        Bridge bridge = bridge(TODAY, "0.7", computed(GRAVE, DEFINED), TODAY, "0.1", computed(LIGHT, DEFINED));

        assertThat(movers(bridge))
                .containsExactly(
                        "PROBABILITY DATA", "SEVERITY DATA", "INHERENT DATA", "EFFECTIVENESS NOTHING", "RESIDUAL DATA");
        assertThat(bridge.methodChanged()).isFalse();
    }

    @Test
    void tellsStatedRatingsUnderOneMethodByTheirSteps() {
        Crossing inherent = bridge(
                        TODAY, "1", stated("low", "strong", "low"), TODAY, "1", stated("medium", "strong", "low"))
                .of("goods", Dimension.INHERENT)
                .orElseThrow();

        assertThat(inherent.mover()).isEqualTo(Mover.DATA);
        assertThat(inherent.data()).isEqualTo(2);
    }

    @Test
    void tellsNothingWhereTheEarlierRatingWasStatedAndTodaysIsComputed() {
        Bridge bridge = bridge(THEN, "0.7", stated("high", "strong", "medium"), TODAY, "0.7", computed(GRAVE, DEFINED));

        assertThat(reasons(bridge))
                .containsExactly(
                        "PROBABILITY BEFORE_NOT_STATED",
                        "SEVERITY BEFORE_NOT_STATED",
                        "INHERENT INPUTS_MISSING",
                        "EFFECTIVENESS INPUTS_MISSING",
                        "RESIDUAL INPUTS_MISSING");
        Crossing residual = bridge.of("goods", Dimension.RESIDUAL).orElseThrow();
        assertThat(residual.between()).isEqualTo(new Rating.NotStated());
        assertThat(residual.method()).isZero();
        assertThat(residual.data()).isZero();
        assertThat(residual.mover()).isEqualTo(Mover.UNKNOWN);
    }

    @Test
    void readsARatingThatIsStatedInBothYearsAsWhatIsKnown() {
        Crossing residual = bridge(
                        THEN, "1", stated("high", "strong", "low"), TODAY, "1", stated("high", "strong", "high"))
                .of("goods", Dimension.RESIDUAL)
                .orElseThrow();

        assertThat(residual.mover()).isEqualTo(Mover.DATA);
        assertThat(residual.data()).isEqualTo(4);
    }

    @Test
    void keepsToTheDeclaredMappings() {
        Methodology withoutScale = Fixtures.withMapping(Fixtures.methodology("2024"), same("risk", Fixtures.RISK));
        Methodology withoutAnswers = Fixtures.withMapping(
                Fixtures.methodology("2024"),
                same("effectiveness", Fixtures.EFFECTIVENESS),
                same("residual", Fixtures.RISK));
        ModuleRatings same = computed(GRAVE, DEFINED);

        assertThat(reasons(bridge(THEN, "0.7", same, withoutScale, "0.7", same)))
                .contains("RESIDUAL NOT_MAPPED", "INHERENT ANSWERS_NOT_MAPPED");
        assertThat(reasons(bridge(THEN, "0.7", same, withoutAnswers, "0.7", same)))
                .contains("EFFECTIVENESS ANSWERS_NOT_MAPPED", "RESIDUAL ANSWERS_NOT_MAPPED");
    }

    @Test
    void tellsNothingOfABound() {
        assertThat(reasons(bridge(
                        TODAY,
                        "1",
                        stated("high", "strong", "below high"),
                        TODAY,
                        "1",
                        stated("high", "strong", "low"))))
                .contains("RESIDUAL BOUNDS");
    }

    @Test
    void tellsNothingOfAProbabilityWhoseRateHasABreak() {
        Bridge bridge =
                bridge(THEN, "0.55", computed(GRAVE, DEFINED), TODAY, "0.45", computed(GRAVE, DEFINED), broken("2024"));

        assertThat(reasons(bridge)).containsExactly("PROBABILITY RATE_BROKEN");
        assertThat(bridge.of("goods", Dimension.RESIDUAL).orElseThrow().caveats())
                .containsExactly(Caveat.BREAK_WITHOUT_EFFECT);
        assertThat(bridge.of("goods", Dimension.SEVERITY).orElseThrow().caveats())
                .isEmpty();
    }

    @Test
    void tellsNothingOfARatingThatTheBreakDecides() {
        Bridge bridge =
                bridge(THEN, "0.7", computed(GRAVE, DEFINED), TODAY, "0.1", computed(GRAVE, DEFINED), broken("2024"));

        assertThat(reasons(bridge))
                .containsExactly("PROBABILITY RATE_BROKEN", "INHERENT RATE_BROKEN", "RESIDUAL RATE_BROKEN");
    }

    @Test
    void passesOverABreakThatLiesBefore() {
        assertThat(reasons(bridge(
                        THEN, "0.7", computed(GRAVE, DEFINED), TODAY, "0.1", computed(GRAVE, DEFINED), broken("2023"))))
                .isEmpty();
    }

    @Test
    void marksWhatWasSetByHand() {
        ModuleRatings same = computed(GRAVE, DEFINED);
        Crossing residual = bridge(THEN, "0.7", same, TODAY, "0.7", overridden(same, "low", "because", "board"))
                .of("goods", Dimension.RESIDUAL)
                .orElseThrow();

        assertThat(residual.caveats()).containsExactly(Caveat.SET_BY_HAND);
        assertThat(residual.method()).isEqualTo(1);
        assertThat(residual.data()).isEqualTo(-3);
    }

    @Test
    void namesWhatIsRatedInOneYearOnly() {
        Assessment empty = year("2023", THEN, "0.7", null, null, Fixtures.registry());
        Assessment rated = year("2024", TODAY, "0.7", computed(GRAVE, DEFINED), empty, Fixtures.registry());
        Assessment gone = year(
                "2024",
                TODAY,
                "0.7",
                null,
                year("2023", THEN, "0.7", computed(GRAVE, DEFINED), null, Fixtures.registry()),
                Fixtures.registry());

        assertThat(reasons(Bridge.to(Scorer.score(rated)).orElseThrow())).contains("RESIDUAL NOT_RATED_BEFORE");
        assertThat(reasons(Bridge.to(Scorer.score(gone)).orElseThrow())).contains("RESIDUAL NOT_RATED_NOW");
    }

    @Test
    void bridgesNothingWithoutAnAssessmentBefore() {
        assertThat(Bridge.to(Scorer.score(year("2024", TODAY, "1", null, null, Fixtures.registry()))))
                .isEmpty();
    }

    private static List<String> movers(Bridge bridge) {
        return bridge.crossings().stream()
                .map(each -> each.dimension() + " " + each.mover())
                .toList();
    }

    private static List<String> reasons(Bridge bridge) {
        return bridge.crossings().stream()
                .flatMap(each -> each.reason().map(because -> each.dimension() + " " + because).stream())
                .toList();
    }

    private static String step(Rating rating) {
        return rating.step().map(StepId::value).orElse("none");
    }

    static LabelMapping same(String scale, List<String> steps) {
        Map<String, StepId> same = new LinkedHashMap<>();
        steps.forEach(step -> same.put(step, new StepId(step)));
        return new LabelMapping("2023", scale, same, null, Places.NONE);
    }

    private static Registry broken(String from) {
        return Fixtures.registry(List.of(Fixtures.brokenFrom(Fixtures.RATE, from)), List.of());
    }

    private static Bridge bridge(
            Methodology then,
            String rateThen,
            ModuleRatings before,
            Methodology today,
            String rate,
            ModuleRatings now) {
        return bridge(then, rateThen, before, today, rate, now, Fixtures.registry());
    }

    private static Bridge bridge(
            Methodology then,
            String rateThen,
            ModuleRatings before,
            Methodology today,
            String rate,
            ModuleRatings now,
            Registry registry) {
        Assessment earlier = year("2023", then, rateThen, before, null, registry);
        return Bridge.to(Scorer.score(year("2024", today, rate, now, earlier, registry)))
                .orElseThrow();
    }

    private static Assessment year(
            String id,
            Methodology methodology,
            String rate,
            @Nullable ModuleRatings ratings,
            @Nullable Assessment previous,
            Registry registry) {
        Assessment year = Fixtures.assessment(
                id,
                methodology,
                List.of(Fixtures.observation(Fixtures.RATE, rate)),
                Stream.ofNullable(ratings).toList(),
                previous);
        return Fixtures.with(year, registry, List.of(), year.narrative());
    }
}
