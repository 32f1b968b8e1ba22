package org.systemicrisk.model.rule.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** The same long number stands for two different metrics. */
final class OneValueTwoMeanings implements Rule {

    /** From four significant digits on, two counts hardly ever agree by chance. */
    private static final int SIGNIFICANT = 4;

    @Override
    public RuleCard card() {
        return new RuleCard(
                "FIG-001",
                "one value under two definitions",
                Severity.ERROR,
                """
                Two counts that are made in different ways do not agree to the last digit. When a number of four or more significant digits
                stands for two metrics, one of them was nearly always copied to the wrong place, and no reader can tell which.

                Zeros at the end do not count as significant: round figures may agree by chance. Not compared are figures of one metric in
                several territories, a part with its whole and a stage of a procedure with the one before it (all complaints may have been
                decided), and shares computed from the counts of a row.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Map<BigDecimal, List<Observation>> byValue = new LinkedHashMap<>();
        for (Observation figure : dossier.assessment().observations()) {
            Significance.typed(figure)
                    .filter(value -> value.precision() >= SIGNIFICANT)
                    .ifPresent(value -> byValue.computeIfAbsent(value, v -> new ArrayList<>())
                            .add(figure));
        }
        Wholes wholes = Wholes.in(dossier);
        byValue.values().forEach(figures -> same(figures, wholes, dossier, remarks));
    }

    private static void same(List<Observation> figures, Wholes wholes, Dossier dossier, Remarks remarks) {
        Observation first = figures.get(0);
        for (Observation other : figures) {
            if (!other.metric().equals(first.metric()) && !mayAgree(first.metric(), other.metric(), wholes, dossier)) {
                if (Telling.of(dossier, first, other).isOpen()) {
                    tell(
                            other,
                            dossier.say(other) + " stands for " + other.metric() + " here and for " + first.metric()
                                    + " in " + first.places().of("value"),
                            first,
                            dossier,
                            remarks);
                } else {
                    // to name the open one of the two would be to tell the withheld one
                    boolean here = dossier.isWithheld(other);
                    Observation secret = here ? other : first;
                    tell(
                            secret,
                            "the value of " + secret.metric()
                                    + " stands for another metric too; which one is not said, as a withheld value would follow",
                            here ? first : other,
                            dossier,
                            remarks);
                }
            }
        }
    }

    private static void tell(Observation figure, String fact, Observation other, Dossier dossier, Remarks remarks) {
        remarks.add(
                "figure " + figure.metric(),
                figure.places().of("value"),
                fact,
                "find out which of the two it is, and correct the other",
                dossier.contentOf(other),
                dossier.contentOf(figure));
    }

    private static boolean mayAgree(MetricId one, MetricId other, Wholes wholes, Dossier dossier) {
        return wholes.direct(one).contains(other)
                || wholes.direct(other).contains(one)
                || follows(one, other, dossier)
                || follows(other, one, dossier);
    }

    private static boolean follows(MetricId stage, MetricId before, Dossier dossier) {
        return dossier.registry()
                .metric(stage)
                .filter(metric -> before.equals(metric.stageAfter()))
                .isPresent();
    }
}
