package org.systemicrisk.model.rule.scores;

import java.util.Optional;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.scoring.RankRange;
import org.systemicrisk.model.scoring.SubjectScores;

/** A single risk is rated higher than the module it belongs to. */
final class RiskAboveModule implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SCO-019",
                "risk rated above its module without a word",
                Severity.WARNING,
                """
                Many readers look at the rating of a module and no further. When one of its risks is rated higher, the module's rating hides it, unless the
                report says why the one does not decide the other.

                An explanation beside the rating of the risk answers the finding.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Rated rated : Rated.all(dossier)) {
            boolean explained =
                    rated.explanation() != null && !rated.explanation().isEmpty();
            if (!rated.isModule() && !explained) {
                Optional<SubjectScores> risk = dossier.scores(rated.id());
                Optional<SubjectScores> module = dossier.scores(rated.module().value());
                if (risk.isPresent() && module.isPresent() && isAbove(risk.get(), module.get(), dossier)) {
                    tell(rated, risk.get(), module.get(), dossier, remarks);
                }
            }
        }
    }

    private static void tell(Rated rated, SubjectScores risk, SubjectScores module, Dossier dossier, Remarks remarks) {
        Ladder ladder = new Ladder(dossier.assessment().methodology());
        String high = ladder.say(risk, Dimension.RESIDUAL);
        String low = ladder.say(module, Dimension.RESIDUAL);
        remarks.add(
                rated.subject(),
                rated.at("risk"),
                "the residual risk of " + rated.id() + " is " + high + ", above that of its module " + rated.module()
                        + ", which is " + low + ", and no explanation says why",
                "add explanation to the ratings of the risk",
                high,
                low);
    }

    private static boolean isAbove(SubjectScores risk, SubjectScores module, Dossier dossier) {
        Optional<Scale> scale = dossier.assessment().methodology().scaleOf(Dimension.RESIDUAL);
        Optional<RankRange> high = scale.flatMap(s -> RankRange.of(rating(risk), s));
        Optional<RankRange> low = scale.flatMap(s -> RankRange.of(rating(module), s));
        return high.isPresent()
                && low.isPresent()
                && high.get().lowest() > low.get().highest();
    }

    private static Rating rating(SubjectScores scores) {
        return scores.of(Dimension.RESIDUAL).rating();
    }
}
