package org.systemicrisk.model.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.AskedAnswer;
import org.systemicrisk.model.methodology.LabelMapping;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;

/** Two years of one module, under methodologies that count the middle answer differently. */
final class TwoAssessments {

    /** The middle answer earns three quarters of the points. */
    static final Methodology OLD = Fixtures.methodology("2023", List.of("0", "1", "3", "3", "4"));

    /** It earns half of them, and everything of 2023 is read as it stands. */
    static final Methodology NEW = reading(
            "2024",
            same("probability", Fixtures.PROBABILITY),
            same("severity", Fixtures.SEVERITY),
            same("risk", Fixtures.RISK),
            same("effectiveness", Fixtures.EFFECTIVENESS),
            same("residual", Fixtures.RISK),
            same("severity.answers", Fixtures.SEVERITY),
            same("effectiveness.answers", List.of("m0", "m1", "m2", "m3", "m4")));

    private TwoAssessments() {}

    static Methodology reading(String version, LabelMapping... mappings) {
        return Fixtures.withMapping(Fixtures.methodology(version), mappings);
    }

    static LabelMapping same(String scale, List<String> steps) {
        Map<String, StepId> same = new LinkedHashMap<>();
        steps.forEach(step -> same.put(step, new StepId(step)));
        return new LabelMapping("2023", scale, same, null, Places.NONE);
    }

    /** The same methodology with a question that conditions ask. */
    static Methodology asking(Methodology m, String asked, String scale) {
        return new Methodology(
                m.version(),
                m.name(),
                m.scales(),
                m.probability(),
                m.severity(),
                m.inherent(),
                m.effectiveness(),
                m.residual(),
                m.priority(),
                m.responses(),
                m.notComputed(),
                m.metrics(),
                List.of(new AskedAnswer(asked, "Asked", scale, null, Places.NONE)),
                m.rated(),
                m.rollUps(),
                m.transcribed(),
                m.cases(),
                m.mappings(),
                m.changes(),
                m.source(),
                m.note(),
                m.places());
    }

    static ScoredAssessment year(String id, Methodology methodology, String rate, ModuleRatings ratings) {
        Assessment year = Fixtures.assessment(
                id, methodology, List.of(Fixtures.observation(Fixtures.RATE, rate)), List.of(ratings), null);
        return Scorer.score(Fixtures.with(
                year,
                Fixtures.registry(List.of(Fixtures.metric(Fixtures.RATE, null, null)), List.of()),
                List.of(),
                year.narrative()));
    }

    /** What differs, line by line: {@code RESIDUAL RAISED 1}. */
    static List<String> ratings(Diff diff) {
        List<String> lines = new ArrayList<>();
        diff.differences().stream()
                .filter(RatingDifference.class::isInstance)
                .map(RatingDifference.class::cast)
                .forEach(rating -> lines.add(rating.rated() + " " + rating.what() + effect(rating.effect())));
        return lines;
    }

    private static String effect(@org.jspecify.annotations.Nullable Effect effect) {
        if (effect == null) {
            return "";
        }
        return effect.crossing()
                .reason()
                .map(because -> " " + because)
                .orElseGet(() -> " " + effect.mover() + " " + effect.method() + " " + effect.data());
    }

    /** What differs of the inputs: {@code QUESTION q1 RAISED 2}. */
    static List<String> inputs(Diff diff) {
        return diff.differences().stream()
                .filter(InputDifference.class::isInstance)
                .map(InputDifference.class::cast)
                .map(moved ->
                        moved.input().sort() + " " + moved.input().name() + " " + moved.what() + " " + moved.steps())
                .toList();
    }
}
