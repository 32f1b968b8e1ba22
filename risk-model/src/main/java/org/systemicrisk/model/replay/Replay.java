package org.systemicrisk.model.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.comparison.Comparison;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.scoring.Basis;
import org.systemicrisk.model.scoring.Inputs;
import org.systemicrisk.model.scoring.Score;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;
import org.systemicrisk.model.scoring.SubjectScores;

/**
 * Recomputes what an edition prints from what the edition holds, without anything else: computed shares, scores of this
 * assessment and of the one before, changes. Scores are recomputed from the printed figures and changes from the printed
 * scores, so that one altered value is found where it stands.
 */
public final class Replay {

    private Replay() {}

    /**
     * Everything that can be compared, in the order of the data file.
     *
     * @param edition an edition's content, with the scores it prints
     * @param comparison the changes it prints
     */
    public static List<Check> of(ScoredAssessment edition, @Nullable Comparison comparison) {
        List<Check> checks = new ArrayList<>(ShareChecks.of(edition));
        checks.addAll(scores(edition, Check.Kind.SCORE, List.of()));
        ScoredAssessment before = edition.previous();
        if (before != null) {
            checks.addAll(scores(before, Check.Kind.EARLIER_SCORE, List.of("previous")));
        }
        checks.addAll(ChangeChecks.of(edition, comparison));
        return checks;
    }

    /** Which printed scores of an edition's content a reader can recompute. */
    public static List<Recomputable> recomputable(ScoredAssessment content) {
        return scores(content, Check.Kind.SCORE, List.of()).stream()
                .map(Recomputable::of)
                .toList();
    }

    private static List<Check> scores(ScoredAssessment edition, Check.Kind kind, List<String> above) {
        ScoreChecks checks = new ScoreChecks(kind, edition);
        Map<String, Inputs> inputs = new LinkedHashMap<>();
        Inputs.in(edition.assessment()).forEach(each -> inputs.putIfAbsent(each.subject(), each));
        List<Check> all = new ArrayList<>();
        listed(checks, inputs, edition.modules(), path(above, "modules"), all);
        listed(checks, inputs, edition.risks(), path(above, "risks"), all);
        inputs.values().forEach(left -> all.addAll(checks.of(left, nothing(left.subject()), path(above, "modules"))));
        all.addAll(whole(checks, edition, path(above, "whole")));
        return all;
    }

    private static List<Check> whole(ScoreChecks checks, ScoredAssessment edition, List<String> path) {
        SubjectScores printed = edition.whole();
        Optional<SubjectScores> again = Scorer.whole(edition.assessment(), edition.modules(), edition.risks());
        if (printed == null && again.isEmpty()) {
            return List.of();
        }
        SubjectScores none = nothing(ScoredAssessment.WHOLE);
        return checks.rolledUp(printed == null ? none : printed, again.orElse(none), path);
    }

    private static void listed(
            ScoreChecks checks,
            Map<String, Inputs> inputs,
            List<SubjectScores> printed,
            List<String> above,
            List<Check> all) {
        for (int i = 0; i < printed.size(); i++) {
            SubjectScores scores = printed.get(i);
            Inputs own = inputs.remove(scores.subject());
            Inputs known = own == null ? new Inputs(scores.subject(), null, null, null, null, null) : own;
            all.addAll(checks.of(known, scores, path(above, Integer.toString(i))));
        }
    }

    private static SubjectScores nothing(String subject) {
        return new SubjectScores(
                subject,
                missing(Dimension.PROBABILITY),
                missing(Dimension.SEVERITY),
                missing(Dimension.INHERENT),
                missing(Dimension.EFFECTIVENESS),
                missing(Dimension.RESIDUAL),
                null,
                null);
    }

    private static Score missing(Dimension dimension) {
        return new Score(dimension, new Rating.NotStated(), new Basis.Missing());
    }

    private static List<String> path(List<String> above, String key) {
        List<String> path = new ArrayList<>(above);
        path.add(key);
        return path;
    }
}
