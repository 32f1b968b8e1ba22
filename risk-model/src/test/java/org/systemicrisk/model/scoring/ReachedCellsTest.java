package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.scoring.KnownFacts.scale;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;

class ReachedCellsTest {

    private static final Scale ROWS = scale("rows", "rare", "often", "always");
    private static final Scale COLUMNS = withNotRated(scale("columns", "none", "light", "grave"));
    private static final Scale RISK = withNotRated(scale("risk", "none", "low", "medium", "high"));

    /** Beside each row what stands below light and grave; below none nothing is rated. */
    private static final Map<String, List<String>> CELLS = Map.of(
            "rare", List.of("low", "low"),
            "often", List.of("low", "high"),
            "always", List.of("high", "medium"));

    @Test
    void givesEverythingFromTheLowestToTheHighestOfTheCells() {
        assertThat(rating(fromTo("rare", "often"), at("grave"))).contains(fromTo("low", "high"));
        assertThat(rating(fromTo("rare", "always"), fromTo("light", "grave"))).contains(fromTo("low", "high"));
        assertThat(rating(at("always"), fromTo("light", "grave"))).contains(fromTo("medium", "high"));
    }

    @Test
    void givesOneStepWhereAllCellsHoldIt() {
        assertThat(rating(at("rare"), fromTo("light", "grave"))).contains(at("low"));
        assertThat(rating(fromTo("rare", "often"), at("light"))).contains(at("low"));
    }

    @Test
    void readsABoundAsAllStepsBeyondIt() {
        assertThat(rating(new Rating.Below(new StepId("often")), fromTo("light", "grave")))
                .contains(at("low"));
        assertThat(rating(new Rating.Above(new StepId("rare")), at("grave"))).contains(fromTo("medium", "high"));
    }

    @Test
    void leavesAStepThatRatesNothingOutOfARange() {
        assertThat(rating(at("often"), fromTo("none", "grave"))).contains(fromTo("low", "high"));
        assertThat(rating(fromTo("rare", "often"), at("none"))).contains(at("none"));
    }

    @Test
    void saysNothingWhereSomeCellsRateNothing() {
        Optional<Result> result = new ReachedCells(
                        score(Dimension.PROBABILITY, fromTo("rare", "often")),
                        ROWS,
                        score(Dimension.SEVERITY, at("light")),
                        COLUMNS)
                .result((row, column) -> Optional.of(step(row.value().equals("rare") ? "none" : "low")), RISK);

        assertThat(result).isEmpty();
    }

    @Test
    void saysNothingWhereAnAxisIsNotKnownOrACellIsNotThere() {
        assertThat(rating(new Rating.NotStated(), at("light"))).isEmpty();
        assertThat(rating(at("rare"), new Rating.NotStated())).isEmpty();
        Optional<Result> result = new ReachedCells(
                        score(Dimension.PROBABILITY, fromTo("rare", "often")),
                        ROWS,
                        score(Dimension.SEVERITY, at("light")),
                        COLUMNS)
                .result((row, column) -> row.value().equals("rare") ? Optional.empty() : Optional.of(column), COLUMNS);

        assertThat(result).isEmpty();
    }

    @Test
    void saysNothingWhereOneOfManyCellsIsNotThere() {
        ReachedCells four = new ReachedCells(
                score(Dimension.PROBABILITY, fromTo("rare", "often")),
                ROWS,
                score(Dimension.SEVERITY, fromTo("light", "grave")),
                COLUMNS);

        assertThat(four.result((row, column) -> Optional.of(step("low")), RISK)).isPresent();
        assertThat(four.result(
                        (row, column) ->
                                row.value().equals("often") && column.value().equals("grave")
                                        ? Optional.empty()
                                        : Optional.of(step("low")),
                        RISK))
                .isEmpty();
    }

    @Test
    void keepsWhatTheAxesLeaveOpen() {
        Derivation derivation = result(fromTo("rare", "always"), at("grave"))
                .map(Result::derivation)
                .orElseThrow();

        assertThat(derivation)
                .isEqualTo(new Derivation.FromCells(
                        Dimension.PROBABILITY,
                        new Derivation.Span(step("rare"), step("always")),
                        Dimension.SEVERITY,
                        new Derivation.Span(step("grave"), step("grave"))));
        assertThat(derivation.value()).isEmpty();
        assertThat(derivation.inputs()).isEmpty();
    }

    private static Optional<Rating> rating(Rating row, Rating column) {
        return result(row, column).map(Result::rating);
    }

    private static Optional<Result> result(Rating row, Rating column) {
        return new ReachedCells(score(Dimension.PROBABILITY, row), ROWS, score(Dimension.SEVERITY, column), COLUMNS)
                .result((r, c) -> Optional.of(cell(r, c)), RISK);
    }

    private static StepId cell(StepId row, StepId column) {
        if (column.value().equals("none")) {
            return step("none");
        }
        return step(
                CELLS.getOrDefault(row.value(), List.of()).get(column.value().equals("light") ? 0 : 1));
    }

    private static Score score(Dimension dimension, Rating rating) {
        return new Score(dimension, rating, new Basis.Stated(List.of(), null));
    }

    private static Rating at(String step) {
        return new Rating.At(step(step));
    }

    private static Rating fromTo(String lowest, String highest) {
        return new Rating.FromTo(step(lowest), step(highest));
    }

    private static StepId step(String id) {
        return new StepId(id);
    }

    private static Scale withNotRated(Scale scale) {
        return new Scale(
                scale.name(),
                scale.steps().stream()
                        .map(step -> step.id().value().equals("none")
                                ? new Step(step.id(), step.label(), null, true, null, null, Places.NONE)
                                : step)
                        .toList());
    }
}
