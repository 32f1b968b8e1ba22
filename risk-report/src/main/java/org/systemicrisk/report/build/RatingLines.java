package org.systemicrisk.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.systemicrisk.model.comparison.Comparison;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.model.scoring.Score;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.SubjectScores;

/** The ratings as the build's log shows them. The log is English; the steps have the methodology's words. */
final class RatingLines {

    private RatingLines() {}

    static List<RatingLine> of(ScoredAssessment scored) {
        Optional<Comparison> comparison = Comparison.of(scored);
        List<RatingLine> lines = new ArrayList<>();
        for (RiskModule module : scored.assessment().modules()) {
            String id = module.id().value();
            scored.scoresOf(id)
                    .ifPresent(scores -> lines.add(new RatingLine(
                            module.label(),
                            word(scored, scores.inherent()),
                            effectiveness(scored, scores),
                            word(scored, scores.residual()),
                            change(comparison, id))));
        }
        return lines;
    }

    private static String effectiveness(ScoredAssessment scored, SubjectScores scores) {
        String word = word(scored, scores.effectiveness());
        return scores.effectiveness()
                .percent()
                .map(percent -> word + " ("
                        + percent.setScale(0, java.math.RoundingMode.HALF_UP).toPlainString() + " %)")
                .orElse(word);
    }

    private static String word(ScoredAssessment scored, Score score) {
        Optional<Scale> scale = scored.assessment().methodology().scaleOf(score.dimension());
        Rating rating = score.rating();
        if (rating instanceof Rating.Below below) {
            return "below "
                    + scale.map(s -> s.label(below.bound()))
                            .orElse(below.bound().value());
        }
        if (rating instanceof Rating.Above above) {
            return "above "
                    + scale.map(s -> s.label(above.bound()))
                            .orElse(above.bound().value());
        }
        if (rating instanceof Rating.FromTo between) {
            return scale.map(s -> s.label(between.lowest()) + " to " + s.label(between.highest()))
                    .orElse("not stated");
        }
        return rating.step()
                .map(step -> scale.map(s -> s.label(step)).orElse(step.value()))
                .orElse("not stated");
    }

    private static String change(Optional<Comparison> comparison, String id) {
        return comparison
                .flatMap(c -> c.of(id, Dimension.RESIDUAL)
                        .map(change ->
                                change.change().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " since "
                                        + c.with()))
                .orElse("");
    }
}
