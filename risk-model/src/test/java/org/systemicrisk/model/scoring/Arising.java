package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.Combining;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Adjustment;
import org.systemicrisk.model.methodology.Aggregation;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.Combination;
import org.systemicrisk.model.methodology.Condition;
import org.systemicrisk.model.methodology.Criterion;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.MaturityStep;
import org.systemicrisk.model.methodology.NumberRounding;
import org.systemicrisk.model.methodology.PriorityMethod;
import org.systemicrisk.model.methodology.ProbabilityMethod;
import org.systemicrisk.model.methodology.RiskMethod;
import org.systemicrisk.model.methodology.Rounding;
import org.systemicrisk.model.methodology.SeverityMethod;
import org.systemicrisk.model.methodology.Ties;
import org.systemicrisk.model.rating.Dimension;

/** How one dimension of a {@link SmallMethod} arises. */
final class Arising {

    private final String scale;
    private final List<Band> bands = new ArrayList<>();
    private final List<MaturityStep> maturity = new ArrayList<>();
    private final Map<String, List<StepId>> rows = new LinkedHashMap<>();
    private final Map<String, List<BigDecimal>> numbers = new LinkedHashMap<>();
    private final List<Condition> conditions = new ArrayList<>();
    private List<Adjustment> adjustments = List.of();
    private List<String> parts = List.of();
    private @Nullable String rowScale;
    private @Nullable String columnScale;
    private @Nullable Combination combination;
    private @Nullable Rounding rounding;
    private @Nullable NumberRounding percent;
    private @Nullable Ties ties;
    private @Nullable StepId otherwise;

    private Arising(String scale) {
        this.scale = scale;
    }

    static Arising on(String scale) {
        return new Arising(scale);
    }

    Arising from(Combining combining) {
        combination = combining.build();
        return this;
    }

    /** What is answered. */
    Arising parts(String... names) {
        parts = List.of(names);
        return this;
    }

    /** How the mean of the parts is rounded. */
    Arising rounded(Rounding mode) {
        rounding = mode;
        return this;
    }

    /** Answers {@code m0}, {@code m1} and so on, and what they earn. */
    Arising points(String... earned) {
        for (String points : earned) {
            MaturityId id = new MaturityId("m" + maturity.size());
            maturity.add(new MaturityStep(id, "Maturity", new BigDecimal(points), null, null, Places.NONE));
        }
        return this;
    }

    /** To which multiples the percentage is rounded. */
    Arising percentRounded(String step, Rounding mode) {
        percent = new NumberRounding(new BigDecimal(step), mode, Places.NONE);
        return this;
    }

    /** From a number, included, to below another. */
    Arising band(String step, @Nullable String from, @Nullable String below) {
        bands.add(Methods.band(
                step,
                from == null ? null : new BigDecimal(from),
                null,
                below == null ? null : new BigDecimal(below),
                null,
                null));
        return this;
    }

    /** Between two numbers, of which nobody says whether they belong to it. */
    Arising between(String step, String first, String second) {
        List<BigDecimal> ends = List.of(new BigDecimal(first), new BigDecimal(second));
        bands.add(new Band(new StepId(step), null, null, null, null, ends, null, Places.NONE));
        return this;
    }

    Arising ties(Ties chosen) {
        ties = chosen;
        return this;
    }

    Arising matrix(String ofRows, String ofColumns) {
        rowScale = ofRows;
        columnScale = ofColumns;
        return this;
    }

    Arising row(String step, String... results) {
        rows.put(step, Stream.of(results).map(StepId::new).toList());
        return this;
    }

    /** What stands beside the results of a row. */
    Arising numbers(String step, String... beside) {
        numbers.put(step, Stream.of(beside).map(BigDecimal::new).toList());
        return this;
    }

    /** The step is reached when all criteria are met. */
    Arising when(String step, Criterion... criteria) {
        conditions.add(new Condition(new StepId(step), List.of(criteria), List.of(), null, Places.NONE));
        return this;
    }

    Arising otherwise(String step) {
        otherwise = new StepId(step);
        return this;
    }

    Arising adjusted(Adjustment... changes) {
        adjustments = List.of(changes);
        return this;
    }

    static Adjustment raise(String step, Criterion... criteria) {
        return new Adjustment(new StepId(step), null, List.of(), null, List.of(criteria), List.of(), null, Places.NONE);
    }

    static Adjustment cap(String step, Criterion... criteria) {
        return new Adjustment(null, new StepId(step), List.of(), null, List.of(criteria), List.of(), null, Places.NONE);
    }

    static Adjustment exclude(String question, Criterion... criteria) {
        return new Adjustment(null, null, List.of(question), null, List.of(criteria), List.of(), null, Places.NONE);
    }

    ProbabilityMethod probability() {
        return new ProbabilityMethod(
                scale,
                null,
                null,
                bands,
                ties,
                parts,
                combination,
                List.of(),
                conditions,
                otherwise,
                adjustments,
                null,
                null,
                Places.NONE);
    }

    SeverityMethod severity() {
        return new SeverityMethod(
                scale,
                parts,
                combination == null ? Aggregation.MEAN : null,
                rounding,
                combination,
                List.of(),
                null,
                bands,
                ties,
                conditions,
                otherwise,
                adjustments,
                null,
                null,
                Places.NONE);
    }

    EffectivenessMethod effectiveness() {
        return new EffectivenessMethod(
                scale,
                maturity,
                Aggregation.EARNED_OVER_POSSIBLE,
                null,
                percent,
                null,
                bands,
                ties,
                List.of(),
                conditions,
                otherwise,
                adjustments,
                null,
                null,
                Places.NONE);
    }

    RiskMethod risk() {
        return new RiskMethod(
                scale,
                rowScale,
                columnScale,
                rows.isEmpty() ? null : rows,
                numbers.isEmpty() ? null : numbers,
                parts,
                combination,
                List.of(),
                null,
                bands,
                ties,
                conditions,
                otherwise,
                adjustments,
                null,
                null,
                Places.NONE);
    }

    /** A priority, whose matrix and bands name dimensions. */
    PriorityMethod priority(@Nullable Dimension of) {
        return new PriorityMethod(
                scale,
                rowScale == null ? null : Dimension.of(rowScale).orElseThrow(),
                columnScale == null ? null : Dimension.of(columnScale).orElseThrow(),
                rows.isEmpty() ? null : rows,
                of,
                bands,
                conditions,
                otherwise,
                adjustments,
                null,
                null,
                Places.NONE);
    }
}
