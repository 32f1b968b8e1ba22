package org.systemicrisk.model.rule.methodology;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.LabelMapping;
import org.systemicrisk.model.methodology.MaturityStep;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.NumberRounding;
import org.systemicrisk.model.methodology.ProbabilityMethod;
import org.systemicrisk.model.methodology.RiskMethod;
import org.systemicrisk.model.methodology.Rounding;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.methodology.ValueRange;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;

/**
 * A methodology in a few strokes. Steps are called p0, s0, r0, e0 and so on; a matrix is written as rows of result
 * ranks, bands as intervals: {@code [0 10)} includes 0 and leaves out 10, {@code *} is no bound.
 */
final class Draft {
    private final Map<String, List<Step>> scales = new LinkedHashMap<>();
    private final List<LabelMapping> mappings = new ArrayList<>();
    private @Nullable ProbabilityMethod probability;
    private @Nullable EffectivenessMethod effectiveness;
    private @Nullable RiskMethod inherent;
    private @Nullable RiskMethod residual;
    private List<MaturityStep> maturity = List.of();
    private String version = "m";

    /** What a rule says of a methodology. */
    static List<String> facts(Rule rule, BiConsumer<Methodology, Remarks> check, Draft draft) {
        return findings(rule, check, draft).stream().map(Finding::fact).toList();
    }

    /** What a rule says that can be done. */
    static List<String> helps(Rule rule, BiConsumer<Methodology, Remarks> check, Draft draft) {
        return findings(rule, check, draft).stream().map(Finding::help).toList();
    }

    private static List<Finding> findings(Rule rule, BiConsumer<Methodology, Remarks> check, Draft draft) {
        Remarks remarks = new Remarks(rule.card());
        check.accept(draft.methodology(), remarks);
        return remarks.findings();
    }

    Draft version(String written) {
        version = written;
        return this;
    }

    Draft scale(String name, Step... steps) {
        scales.put(name, List.of(steps));
        return this;
    }

    Draft scale(String name, String letter, int size) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            steps.add(step(letter + i, letter.toUpperCase(java.util.Locale.ROOT) + i, null));
        }
        scales.put(name, steps);
        return this;
    }

    static Step step(String id, String label, @Nullable String description) {
        return Methods.step(id, label, description);
    }

    /** Probability in the rows, severity in the columns. */
    Draft inherent(int results, String... rows) {
        scales.putIfAbsent("probability", List.of());
        scale("probability", "p", rows.length)
                .scale("severity", "s", rows[0].length())
                .scale("risk", "r", results);
        inherent = matrix("risk", "probability", "p", "severity", rows);
        return this;
    }

    /** Effectiveness in the rows, the lowest first; inherent risk in the columns. */
    Draft residual(int results, String... rows) {
        scale("effectiveness", "e", rows.length)
                .scale("risk", "r", rows[0].length())
                .scale("residual", "r", results);
        residual = matrix("residual", "effectiveness", "e", "risk", rows);
        return this;
    }

    /** Inherent risk in the rows, effectiveness in the columns. */
    Draft residualByRow(int results, String... rows) {
        scale("effectiveness", "e", rows[0].length())
                .scale("risk", "r", rows.length)
                .scale("residual", "r", results);
        residual = matrix("residual", "risk", "r", "effectiveness", rows);
        // the axes are told apart by the scale of effectiveness
        return maturity(0, 1);
    }

    private static RiskMethod matrix(String scale, String rows, String letter, String columns, String... ranks) {
        Map<String, List<StepId>> cells = new LinkedHashMap<>();
        for (int i = 0; i < ranks.length; i++) {
            cells.put(
                    letter + i,
                    ranks[i].chars().mapToObj(c -> new StepId("r" + (char) c)).toList());
        }
        return Methods.byMatrix(scale, rows, columns, cells);
    }

    Draft probability(@Nullable String unit, @Nullable ValueRange range, String bands) {
        List<Band> list = bands(bands, "p");
        scales.putIfAbsent("probability", List.of());
        if (scales.get("probability").isEmpty()) {
            scale("probability", "p", list.size());
        }
        probability = Methods.byRate("probability", unit, range, list, null);
        return this;
    }

    Draft maturity(int... points) {
        List<MaturityStep> steps = new ArrayList<>();
        for (int earned : points) {
            steps.add(answer("m" + steps.size(), "M" + steps.size(), earned));
        }
        return maturity(steps);
    }

    Draft maturity(List<MaturityStep> steps) {
        maturity = steps;
        return effectiveness(null, List.of());
    }

    static MaturityStep answer(String id, String label, int points) {
        return new MaturityStep(new MaturityId(id), label, BigDecimal.valueOf(points), null, null, Places.NONE);
    }

    Draft effectiveness(@Nullable String rounding, String bands) {
        List<Band> list = bands(bands, "e");
        if (!scales.containsKey("effectiveness")) {
            scale("effectiveness", "e", list.size());
        }
        return effectiveness(
                rounding == null ? null : new NumberRounding(new BigDecimal(rounding), Rounding.HALF_UP, Places.NONE),
                list);
    }

    private Draft effectiveness(@Nullable NumberRounding rounding, List<Band> bands) {
        effectiveness = Methods.byAnswers("effectiveness", maturity, rounding, null, bands);
        return this;
    }

    Draft mapping(String from, String scale, Map<String, StepId> steps) {
        mappings.add(new LabelMapping(from, scale, steps, null, Places.NONE));
        return this;
    }

    static ValueRange range(int from, int to) {
        return new ValueRange(BigDecimal.valueOf(from), BigDecimal.valueOf(to), Places.NONE);
    }

    Methodology methodology() {
        return Methods.methodology(
                version,
                "Draft",
                scales,
                probability,
                null,
                inherent,
                effectiveness,
                residual,
                mappings,
                null,
                null,
                null,
                Places.NONE);
    }

    private static List<Band> bands(String written, String letter) {
        List<Band> bands = new ArrayList<>();
        for (String band : written.strip().split("(?<=[)\\]]) *")) {
            String[] ends = band.substring(1, band.length() - 1).split(" ");
            boolean from = band.startsWith("[");
            boolean to = band.endsWith("]");
            bands.add(Methods.band(
                    letter + bands.size(),
                    from ? number(ends[0]) : null,
                    from ? null : number(ends[0]),
                    to ? null : number(ends[1]),
                    to ? number(ends[1]) : null,
                    null));
        }
        return bands;
    }

    private static @Nullable BigDecimal number(String end) {
        return end.equals("*") ? null : new BigDecimal(end);
    }
}
