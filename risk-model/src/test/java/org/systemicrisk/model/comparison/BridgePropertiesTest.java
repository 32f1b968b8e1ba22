package org.systemicrisk.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.LabelMapping;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;

/**
 * What holds for the bridge of any two years. The seed is in each message. {@code -Drisk.cases=10000} tries more than the usual
 * number of cases, {@code -Drisk.seed=1} others.
 */
class BridgePropertiesTest {

    private static final long SEED = Long.getLong("risk.seed", 20_241_122L);
    private static final int CASES = Integer.getInteger("risk.cases", 400);
    private static final List<String> MATURITY = List.of("m0", "m1", "m2", "m3", "m4");

    private final Random random = new Random(SEED);

    @Test
    void itsStepsAddUp() {
        for (int i = 0; i < CASES; i++) {
            ScoredAssessment now = twoYears(methodology("2023"), mapped(methodology("2024")));
            Bridge bridge = Bridge.to(now).orElseThrow();

            for (Crossing each : bridge.crossings()) {
                String message = "seed " + SEED + ", case " + i + ": " + each;
                if (each.isTold()) {
                    assertThat(each.method() + each.data())
                            .as(message)
                            .isEqualTo(rank(each.now(), each) - rank(each.mapped(), each));
                    assertThat(each.method())
                            .as(message)
                            .isEqualTo(rank(each.between(), each) - rank(each.mapped(), each));
                    each.otherOrder().ifPresent(other -> assertThat(other.method() + other.data())
                            .as(message)
                            .isEqualTo(each.method() + each.data()));
                } else {
                    assertThat(each.method()).as(message).isZero();
                    assertThat(each.data()).as(message).isZero();
                    assertThat(each.between()).as(message).isEqualTo(new Rating.NotStated());
                }
            }
        }
    }

    @Test
    void knowsNoMethodEffectWithoutAChangeOfMethod() {
        for (int i = 0; i < CASES; i++) {
            Methodology one = methodology("2024");
            Bridge bridge = Bridge.to(twoYears(one, one)).orElseThrow();

            assertThat(bridge.crossings())
                    .as("seed " + SEED + ", case " + i)
                    .allMatch(each -> each.isTold() && each.method() == 0 && each.reverse() == null);
        }
    }

    @Test
    void knowsNoDataEffectWithoutAChangeOfData() {
        for (int i = 0; i < CASES; i++) {
            String rate = rate();
            ModuleRatings same = ratings();
            Bridge bridge = Bridge.to(Scorer.score(year(
                            "2024",
                            mapped(methodology("2024")),
                            rate,
                            same,
                            year("2023", methodology("2023"), rate, same, null))))
                    .orElseThrow();

            assertThat(bridge.crossings())
                    .as("seed " + SEED + ", case " + i)
                    .allMatch(each -> !each.isTold() || each.data() == 0);
            assertThat(bridge.crossings().stream().filter(Crossing::isTold)).isNotEmpty();
        }
    }

    @Test
    void agreesWithTheComparison() {
        for (int i = 0; i < CASES; i++) {
            ScoredAssessment now = twoYears(methodology("2023"), mapped(methodology("2024")));
            Comparison comparison = Comparison.of(now).orElseThrow();

            for (Crossing each : Bridge.to(now).orElseThrow().crossings()) {
                Change change = comparison
                        .of(each.subject(), each.dimension())
                        .orElseThrow()
                        .change();
                if (each.isTold()) {
                    assertThat(Integer.signum(each.method() + each.data()))
                            .as("seed " + SEED + ", case " + i + ": " + each)
                            .isEqualTo(change == Change.RAISED ? 1 : change == Change.LOWERED ? -1 : 0);
                }
            }
        }
    }

    private ScoredAssessment twoYears(Methodology then, Methodology today) {
        return Scorer.score(year("2024", today, rate(), ratings(), year("2023", then, rate(), ratings(), null)));
    }

    private static Assessment year(
            String id,
            Methodology methodology,
            String rate,
            ModuleRatings ratings,
            @org.jspecify.annotations.Nullable Assessment previous) {
        return Fixtures.assessment(
                id, methodology, List.of(Fixtures.observation(Fixtures.RATE, rate)), List.of(ratings), previous);
    }

    private Methodology methodology(String version) {
        List<String> points = new ArrayList<>();
        int sum = 0;
        for (int i = 0; i < MATURITY.size(); i++) {
            points.add(Integer.toString(sum));
            sum += 1 + random.nextInt(4);
        }
        return Fixtures.methodology(version, points);
    }

    /** With mappings of steps that rise, some of which two steps share, and answers that are the same. */
    private Methodology mapped(Methodology today) {
        return Fixtures.withMapping(
                today,
                mapping("probability", Fixtures.PROBABILITY),
                mapping("severity", Fixtures.SEVERITY),
                mapping("risk", Fixtures.RISK),
                mapping("effectiveness", Fixtures.EFFECTIVENESS),
                mapping("residual", Fixtures.RISK),
                BridgeTest.same("severity.answers", Fixtures.SEVERITY),
                BridgeTest.same("effectiveness.answers", MATURITY));
    }

    private LabelMapping mapping(String scale, List<String> steps) {
        List<Integer> targets = IntStream.range(0, steps.size())
                .mapToObj(i -> random.nextInt(3) == 0 ? random.nextInt(steps.size()) : i)
                .sorted()
                .toList();
        Map<String, StepId> read = new LinkedHashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            read.put(steps.get(i), new StepId(steps.get(targets.get(i))));
        }
        return new LabelMapping("2023", scale, read, null, Places.NONE);
    }

    private String rate() {
        return "0." + (1 + random.nextInt(8));
    }

    private ModuleRatings ratings() {
        List<Integer> severity = List.of(1 + random.nextInt(5), 1 + random.nextInt(5), 1 + random.nextInt(5));
        List<Integer> answers = IntStream.range(0, 5)
                .mapToObj(i -> random.nextInt(MATURITY.size()))
                .collect(Collectors.toList());
        return Fixtures.computed(severity, answers);
    }

    private static int rank(Rating rating, Crossing of) {
        List<String> steps =
                switch (of.dimension()) {
                    case PROBABILITY -> Fixtures.PROBABILITY;
                    case SEVERITY -> Fixtures.SEVERITY;
                    case EFFECTIVENESS -> Fixtures.EFFECTIVENESS;
                    default -> Fixtures.RISK;
                };
        return new Scale("any", Fixtures.steps(steps))
                .rank(rating.step().orElseThrow())
                .orElseThrow();
    }
}
