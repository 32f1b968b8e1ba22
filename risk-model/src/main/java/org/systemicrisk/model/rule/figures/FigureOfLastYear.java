package org.systemicrisk.model.rule.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A long value that is the same as a year ago. */
final class FigureOfLastYear implements Rule {

    private static final int SIGNIFICANT = 4;

    @Override
    public RuleCard card() {
        return new RuleCard(
                "FIG-020",
                "figure of last year typed again",
                Severity.WARNING,
                """
                A long count hardly comes out the same two years running. When it does, the row was most likely taken over from last year and never
                updated.

                Found are typed values with four or more significant digits that equal the figure of the same metric and territory in the assessment
                compared to, and shares whose numerator and denominator both stayed the same. A withheld figure whose value of last year is
                public is left out: the finding would tell it.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        dossier.before().ifPresent(before -> {
            for (Observation figure : dossier.assessment().observations()) {
                before.figures(figure.metric()).stream()
                        .filter(last -> last.territory().equals(figure.territory()))
                        .filter(last -> !dossier.isWithheld(figure) || before.isWithheld(last))
                        .filter(last -> isSame(figure, last))
                        .findFirst()
                        .ifPresent(last -> tell(figure, last, dossier, before, remarks));
            }
        });
    }

    private static boolean isSame(Observation figure, Observation last) {
        return Significance.digits(figure) >= SIGNIFICANT
                        && Significance.typed(figure).equals(Significance.typed(last))
                || isSame(figure.numerator(), last.numerator()) && isSame(figure.denominator(), last.denominator());
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.signum() != 0 && one.compareTo(other) == 0;
    }

    private static void tell(Observation figure, Observation last, Dossier dossier, Dossier before, Remarks remarks) {
        boolean secret = dossier.isWithheld(figure) || before.isWithheld(last);
        remarks.add(
                "figure " + figure.metric(),
                figure.places().of(figure.numerator() == null ? "value" : "numerator"),
                "the figure " + figure.metric()
                        + (secret ? "" : ", " + Telling.of(dossier, figure).value(figure) + ",")
                        + " is exactly that of the assessment before ("
                        + last.places().self() + ")",
                "count it anew for the period of this assessment; where it is the same indeed, accept the finding",
                dossier.contentOf(figure));
    }
}
