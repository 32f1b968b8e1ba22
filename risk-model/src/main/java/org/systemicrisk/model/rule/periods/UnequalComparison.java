package org.systemicrisk.model.rule.periods;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A figure compared with one of last year that covers another length of time or another territory. */
final class UnequalComparison implements Rule {

    private static final int WEEK = 7;

    @Override
    public RuleCard card() {
        return new RuleCard(
                "PER-008",
                "comparison of unequal periods or territories",
                Severity.WARNING,
                """
                Ten weeks are fewer than a year, and the Union is smaller than the world: such figures rise and fall by themselves. A comparison says
                something when both were counted over the same time and in the same place.

                Looked at are figures that somebody compares with last year's: a sentence that says they rose, fell or stayed, a measure with a
                `baseline`, the metric of a probability. Lengths that differ by a week or less count as equal. A sentence that is written to compare
                something else can be accepted. Of several territories, one that was counted alike in both years is enough.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        dossier.before().ifPresent(before -> {
            Set<MetricId> seen = new HashSet<>();
            for (Observation figure : dossier.assessment().observations()) {
                if (dossier.uses().isCompared(figure.metric())
                        && seen.add(figure.metric())
                        && !hasLike(dossier.figures(figure.metric()), before.figures(figure.metric()))) {
                    before.figure(figure.metric()).ifPresent(last -> tell(figure, last, remarks));
                }
            }
        });
    }

    private static boolean hasLike(List<Observation> figures, List<Observation> before) {
        return figures.stream().anyMatch(figure -> before.stream().anyMatch(last -> isLike(figure, last)));
    }

    private static boolean isLike(Observation figure, Observation last) {
        return isAsLong(figure, last) && isAsWide(figure, last);
    }

    private static boolean isAsLong(Observation figure, Observation last) {
        return Math.abs(figure.period().days() - last.period().days()) <= WEEK;
    }

    private static boolean isAsWide(Observation figure, Observation last) {
        return figure.territory().equals(last.territory());
    }

    private static void tell(Observation figure, Observation last, Remarks remarks) {
        boolean time = !isAsLong(figure, last);
        remarks.add(
                "figure " + figure.metric(),
                figure.places().of(time ? "from" : "territory"),
                "the figure " + figure.metric() + " is compared with that of the assessment before, but "
                        + (time
                                ? "covers " + figure.period().days() + " days and that one "
                                        + last.period().days()
                                : "was counted " + where(figure) + " and that one " + where(last))
                        + " (" + last.places().self() + ")",
                "compare figures of the same length and territory, or do not say that it rose or fell",
                figure.period() + " " + figure.territory(),
                last.period() + " " + last.territory());
    }

    private static String where(Observation figure) {
        String code = figure.territory().code();
        return code.equals("worldwide") ? code : "in " + code;
    }
}
