package org.systemicrisk.model.rule.scores;

import java.util.Optional;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.registry.Direction;
import org.systemicrisk.model.registry.EffectMetric;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** The metric in which a measure should be seen moved the other way. */
final class EffectAgainstPromise implements Rule {

    /** What a withheld measure should bring about is withheld with it. */
    private static final String SECRET = " has an effect of which no explanation says what was seen in it";

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SCO-020",
                "effect of a measure in the wrong direction",
                Severity.WARNING,
                """
                A measure names the metric in which it should be seen, and the direction. When the metric moved the other way while the measure operated, the
                measure did not work, or something outweighed it; in both cases the effectiveness of the module rests on a promise that the figures break.

                The rule compares the figure with that of the assessment before, when the effect names no other baseline. Counts are compared when both
                periods have the same length within a tenth. An explanation beside the effect answers the finding.
                """,
                "Article 35(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        dossier.before().ifPresent(before -> {
            for (Measure measure : dossier.registry().measures()) {
                if (Acting.operates(measure, dossier)) {
                    measure.effects().stream()
                            .filter(effect -> effect.explanation() == null)
                            .filter(effect -> effect.baseline() == null
                                    || effect.baseline()
                                            .equals(before.assessment().id()))
                            .forEach(effect -> trend(effect.metric(), before, dossier)
                                    .filter(trend -> isAgainst(effect, trend))
                                    .ifPresent(trend -> tell(measure, effect, trend, dossier, remarks)));
                }
            }
        });
    }

    private static Optional<Trend> trend(MetricId metric, Dossier before, Dossier dossier) {
        return dossier.registry().metric(metric).flatMap(known -> Trend.of(known, before, dossier));
    }

    private static boolean isAgainst(EffectMetric effect, Trend trend) {
        return effect.direction() == Direction.DOWN ? trend.direction() > 0 : trend.direction() < 0;
    }

    private static void tell(Measure measure, EffectMetric effect, Trend trend, Dossier dossier, Remarks remarks) {
        boolean secret = dossier.isWithheld(measure.id());
        remarks.add(
                "measure " + measure.id(),
                effect.places().of("metric"),
                "the measure " + measure.id() + (secret ? SECRET : words(effect, trend, dossier)),
                "add explanation to the effect: what outweighed the measure, or what becomes of it",
                // without the measure's key, whoever tried the published figures would know which one it is
                (secret ? dossier.contentOf(measure) + " " : "") + dossier.contentOf(trend.now()),
                trend.contentBefore());
    }

    private static String words(EffectMetric effect, Trend trend, Dossier dossier) {
        String moved = trend.isWithheld()
                ? "; its values are withheld, and no explanation says what was seen in it"
                : ", but it went from " + Dossier.number(trend.then()) + " to " + dossier.say(trend.now());
        return " should bring " + effect.metric() + (effect.direction() == Direction.DOWN ? " down" : " up") + moved;
    }
}
