package org.systemicrisk.model.rule.figures;

import java.math.BigDecimal;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A value that cannot have been rounded to the step it names. */
final class ValueBetweenSteps implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "FIG-024",
                "value between two of its own rounding steps",
                Severity.WARNING,
                """
                A value that was rounded to tenths has one decimal. One that lies between two steps was rounded otherwise than its row says, and every
                test that rests on the rounding goes astray.

                Found are values that are no multiple of their `step`.
                """,
                "");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Observation figure : dossier.assessment().observations()) {
            figure.value()
                    .value()
                    .filter(value -> figure.numerator() == null && isBetween(value))
                    .ifPresent(value -> remarks.add(
                            "figure " + figure.metric(),
                            figure.places().of("step"),
                            (dossier.isWithheld(figure)
                                            ? "the value of " + figure.metric() + " is"
                                            : dossier.say(figure) + " for " + figure.metric() + " is")
                                    + " not rounded as the column step of its row says",
                            "write in the column step to what the value was rounded: 0.1 for tenths, 1000 for thousands",
                            dossier.contentOf(figure)));
        }
    }

    private static boolean isBetween(Quantity value) {
        BigDecimal step = value.step();
        return step != null && value.value().remainder(step).signum() != 0;
    }
}
