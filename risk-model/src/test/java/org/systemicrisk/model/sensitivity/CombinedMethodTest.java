package org.systemicrisk.model.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.assessment.EffectivenessInput;
import org.systemicrisk.model.assessment.ProbabilityInput;
import org.systemicrisk.model.assessment.SeverityInput;
import org.systemicrisk.model.assessment.StatedRating;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.Combination;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Operand;
import org.systemicrisk.model.methodology.Reduction;
import org.systemicrisk.model.methodology.RiskMethod;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Figures;
import org.systemicrisk.model.scoring.Inputs;
import org.systemicrisk.model.scoring.SubjectScorer;

/** Inherent risk is a product, residual risk what effectiveness leaves of it: 4 times 3 is 12, less 65 per cent is 4.2. */
class CombinedMethodTest {

    private final SubjectSensitivity tried = tried();

    /** 4.2 lies in the band from 2 to below 6. */
    @Test
    void tellsTheDistanceOfANumberThatWasPutTogether() {
        Distance residual = distance(Dimension.RESIDUAL);

        assertThat(residual.value()).isEqualByComparingTo("4.2");
        assertThat(residual.next(Direction.DOWN).orElseThrow().margin())
                .isEqualTo(new Margin(new BigDecimal("2.2"), true));
        assertThat(residual.next(Direction.UP).orElseThrow().margin())
                .isEqualTo(new Margin(new BigDecimal("1.8"), false));
        assertThat(distance(Dimension.INHERENT)
                        .next(Direction.DOWN)
                        .orElseThrow()
                        .margin())
                .isEqualTo(new Margin(BigDecimal.ONE, true));
    }

    /** The inherent risk lies within 10 per cent of its border; the residual risk rests on what was stated. */
    @Test
    void judgesWhatFollowsFromNumbers() {
        assertThat(tried.verdict(Dimension.INHERENT).flatMap(Cell::value).orElseThrow())
                .isInstanceOf(Verdict.Borderline.class);
        assertThat(tried.verdict(Dimension.RESIDUAL).flatMap(Cell::value).orElseThrow())
                .isInstanceOf(Verdict.Untold.class);
    }

    private Distance distance(Dimension dimension) {
        return SubjectSensitivity.of(tried.distances(), dimension)
                .flatMap(Cell::value)
                .orElseThrow();
    }

    private static SubjectSensitivity tried() {
        Methodology method = method();
        Figures none = new Figures(List.of());
        Inputs inputs = new Inputs(
                "goods",
                new ProbabilityInput(null, StatedRating.of("likely"), null, null, null, Places.NONE),
                new SeverityInput(Map.of(), StatedRating.of("medium"), null, null, null, Places.NONE),
                null,
                new EffectivenessInput(List.of(), StatedRating.of("strong"), null, null, null, null, Places.NONE),
                null);
        SubjectScorer scorer = new SubjectScorer(method, none);
        return Sensitivity.of(Rule.of(null), method, scorer, none, inputs, scorer.score(inputs));
    }

    private static Methodology method() {
        Map<String, List<Step>> scales = new LinkedHashMap<>();
        scales.put("probability", Fixtures.steps(Fixtures.PROBABILITY));
        scales.put("severity", Fixtures.steps(Fixtures.SEVERITY));
        scales.put("risk", Fixtures.steps(Fixtures.RISK));
        scales.put("residual", Fixtures.steps(Fixtures.RISK));
        scales.put("effectiveness", List.of(step("weak", 10), step("moderate", 50), step("strong", 65)));
        Methodology m = Fixtures.methodology("numbers");
        return new Methodology(
                m.version(),
                m.name(),
                scales,
                null,
                null,
                risk("risk", combination(List.of(Operand.of("probability"), Operand.of("severity")), null, null)),
                null,
                risk("residual", combination(List.of(), Operand.of("inherent.score"), Operand.of("effectiveness"))),
                List.of(),
                null,
                null,
                null,
                Places.NONE);
    }

    private static Step step(String id, int number) {
        return new Step(new StepId(id), id, BigDecimal.valueOf(number), null, null, null, Places.NONE);
    }

    private static Combination combination(List<Operand> product, @Nullable Operand reduce, @Nullable Operand by) {
        return new Combination(
                List.of(),
                null,
                List.of(),
                product,
                List.of(),
                List.of(),
                reduce,
                by,
                reduce == null ? null : Reduction.PER_CENT,
                List.of(),
                null,
                null,
                null,
                Places.NONE);
    }

    private static RiskMethod risk(String scale, Combination combination) {
        List<Band> bands = new ArrayList<>();
        List<BigDecimal> borders =
                List.of(BigDecimal.valueOf(2), BigDecimal.valueOf(6), BigDecimal.valueOf(11), BigDecimal.valueOf(17));
        for (int i = 0; i < Fixtures.RISK.size(); i++) {
            bands.add(Methods.band(
                    Fixtures.RISK.get(i),
                    i == 0 ? null : borders.get(i - 1),
                    null,
                    i == borders.size() ? null : borders.get(i),
                    null,
                    null));
        }
        return Methods.byNumbers(scale, combination, bands);
    }
}
