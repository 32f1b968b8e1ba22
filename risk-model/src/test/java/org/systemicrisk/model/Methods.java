package org.systemicrisk.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.id.QuestionId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Aggregation;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.Combination;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.LabelMapping;
import org.systemicrisk.model.methodology.MaturityStep;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.NumberRounding;
import org.systemicrisk.model.methodology.ProbabilityMethod;
import org.systemicrisk.model.methodology.Question;
import org.systemicrisk.model.methodology.RiskMethod;
import org.systemicrisk.model.methodology.Rounding;
import org.systemicrisk.model.methodology.SeverityMethod;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.methodology.ValueRange;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.registry.SourceRef;

/** The parts of a methodology with what tests say of them, and nothing for everything else that a file may say. */
public final class Methods {

    private Methods() {}

    public static Step step(String id, String label, @Nullable String description) {
        return new Step(
                new StepId(id),
                label,
                null,
                null,
                description == null ? null : Prose.of(description),
                null,
                Places.NONE);
    }

    public static Band band(
            String step,
            @Nullable BigDecimal from,
            @Nullable BigDecimal above,
            @Nullable BigDecimal below,
            @Nullable BigDecimal to,
            @Nullable String note) {
        return new Band(new StepId(step), from, above, below, to, List.of(), note, Places.NONE);
    }

    public static ProbabilityMethod byRate(
            String scale, @Nullable String unit, @Nullable ValueRange range, List<Band> bands, @Nullable String note) {
        return new ProbabilityMethod(
                scale,
                unit,
                range,
                bands,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                note,
                Places.NONE);
    }

    public static SeverityMethod byMean(String scale, List<String> parts) {
        return new SeverityMethod(
                scale,
                parts,
                Aggregation.MEAN,
                Rounding.HALF_UP,
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                Places.NONE);
    }

    public static EffectivenessMethod byAnswers(
            String scale,
            List<MaturityStep> maturity,
            @Nullable NumberRounding rounding,
            @Nullable ValueRange range,
            List<Band> bands) {
        return new EffectivenessMethod(
                scale,
                maturity,
                Aggregation.EARNED_OVER_POSSIBLE,
                null,
                rounding,
                range,
                bands,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                Places.NONE);
    }

    /**
     * A method of questions q1, q2, ... with these areas, whose answers m0, m1, ... earn these points; its step s1 ends below the first
     * bound, s2 below the next, and so on.
     */
    public static EffectivenessMethod byQuestions(
            Aggregation aggregation,
            @Nullable Map<String, BigDecimal> weights,
            @Nullable NumberRounding rounding,
            List<String> areas,
            List<String> points,
            String... bounds) {
        List<Question> questions = new ArrayList<>();
        for (String area : areas) {
            QuestionId id = new QuestionId("q" + (questions.size() + 1));
            questions.add(new Question(id, area.isEmpty() ? null : area, Prose.EMPTY, Places.NONE));
        }
        List<MaturityStep> maturity = new ArrayList<>();
        for (String earned : points) {
            MaturityId id = new MaturityId("m" + maturity.size());
            maturity.add(new MaturityStep(id, id.value(), new BigDecimal(earned), null, null, Places.NONE));
        }
        List<Band> bands = new ArrayList<>();
        for (int i = 0; bounds.length > 0 && i <= bounds.length; i++) {
            bands.add(band("s" + (i + 1), i == 0 ? null : bounds[i - 1], i == bounds.length ? null : bounds[i]));
        }
        return new EffectivenessMethod(
                "effectiveness",
                maturity,
                aggregation,
                weights,
                rounding,
                null,
                bands,
                null,
                questions,
                List.of(),
                null,
                List.of(),
                null,
                null,
                Places.NONE);
    }

    private static Band band(String step, @Nullable String from, @Nullable String below) {
        return band(
                step,
                from == null ? null : new BigDecimal(from),
                null,
                below == null ? null : new BigDecimal(below),
                null,
                null);
    }

    /** A method that asks other questions. */
    public static EffectivenessMethod asking(EffectivenessMethod m, String... questions) {
        return new EffectivenessMethod(
                m.scale(),
                m.maturity(),
                m.aggregation(),
                m.weights(),
                m.rounding(),
                m.range(),
                m.bands(),
                m.ties(),
                Stream.of(questions)
                        .map(id -> new Question(new QuestionId(id), null, Prose.of("Why?"), Places.NONE))
                        .toList(),
                m.conditions(),
                m.otherwise(),
                m.adjust(),
                m.choice(),
                m.note(),
                m.places());
    }

    public static RiskMethod byMatrix(String scale, String rows, String columns, Map<String, List<StepId>> cells) {
        return new RiskMethod(
                scale,
                rows,
                columns,
                cells,
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                Places.NONE);
    }

    public static RiskMethod byNumbers(String scale, Combination combination, List<Band> bands) {
        return new RiskMethod(
                scale,
                null,
                null,
                null,
                null,
                List.of(),
                combination,
                List.of(),
                null,
                bands,
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                Places.NONE);
    }

    public static Methodology methodology(
            String version,
            String name,
            Map<String, List<Step>> scales,
            @Nullable ProbabilityMethod probability,
            @Nullable SeverityMethod severity,
            @Nullable RiskMethod inherent,
            @Nullable EffectivenessMethod effectiveness,
            @Nullable RiskMethod residual,
            List<LabelMapping> mappings,
            @Nullable Prose changes,
            @Nullable SourceRef source,
            @Nullable String note,
            Places places) {
        return new Methodology(
                version,
                name,
                scales,
                probability,
                severity,
                inherent,
                effectiveness,
                residual,
                mappings,
                changes,
                source,
                note,
                places);
    }
}
