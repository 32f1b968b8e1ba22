package org.systemicrisk.model.rule.scores;

import java.util.Optional;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.Adjustment;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.scoring.Basis;
import org.systemicrisk.model.scoring.Score;
import org.systemicrisk.model.scoring.SubjectScores;

/** A rating set by hand below the computed one, where the methodology lets people only raise it. */
final class LoweredByJudgement implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SCO-030",
                "rating lowered that people may only raise",
                Severity.ERROR,
                """
                The methodology says with raise-by-judgement that people may set a higher rating than the computed one, where they know of something the numbers
                do not show, and never a lower one. A rating that was lowered all the same breaks the method that the report describes.
                """,
                "Article 37");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Methodology methodology = dossier.assessment().methodology();
        Ladder ladder = new Ladder(methodology);
        for (Dimension dimension : methodology.dimensions()) {
            boolean raisesOnly = methodology
                    .steppedOf(dimension)
                    .filter(method -> method.adjust().stream().anyMatch(Adjustment::isJudgement))
                    .isPresent();
            if (raisesOnly) {
                Rated.all(dossier).forEach(rated -> dossier.scores(rated.id())
                        .ifPresent(scores -> check(rated, scores, dimension, ladder, methodology, remarks)));
            }
        }
    }

    private static void check(
            Rated rated,
            SubjectScores scores,
            Dimension dimension,
            Ladder ladder,
            Methodology methodology,
            Remarks remarks) {
        Score score = scores.of(dimension);
        if (score.basis() instanceof Basis.Overridden overridden
                && isLower(score.rating(), overridden.computed(), methodology.scaleOf(dimension))) {
            rated.byHand(dimension)
                    .map(Rated.ByHand::override)
                    .ifPresent(override -> remarks.add(
                            rated.subject(),
                            override.places().of("rating"),
                            "the " + dimension.inWords() + " of " + rated.id() + " was lowered by hand to "
                                    + ladder.say(dimension, score.rating()) + ", and people may only raise it",
                            "delete the override, or set a rating above the computed one",
                            dimension.wire(),
                            ladder.say(dimension, score.rating()),
                            override.reason()));
        }
    }

    private static boolean isLower(Rating set, Rating computed, Optional<Scale> scale) {
        Optional<Integer> now = set.step().flatMap(step -> scale.flatMap(s -> s.rank(step)));
        Optional<Integer> before = computed.step().flatMap(step -> scale.flatMap(s -> s.rank(step)));
        return now.isPresent() && before.isPresent() && now.get() < before.get();
    }
}
