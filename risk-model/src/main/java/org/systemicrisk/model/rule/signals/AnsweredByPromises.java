package org.systemicrisk.model.rule.signals;

import java.util.List;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Signal;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.InForce;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** An answer that consists of plans nobody kept. */
final class AnsweredByPromises implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SIG-007",
                "signal answered only by plans that are overdue",
                Severity.WARNING,
                """
                To answer an authority with a plan is no answer for ever. When every measure that answers a signal is a plan whose date is
                missing or has passed, or was dropped or ended, nothing is being done about what was found.

                The rule looks at signals about this service that name measures. A measure that operates, or a plan whose `due` has not
                passed on the day as of which dates are judged, is enough.
                """,
                "Article 35(1), recital 85");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        InForce inForce = InForce.in(dossier);
        for (Signal signal : dossier.registry().signals()) {
            List<Measure> measures = signal.measures().stream()
                    .flatMap(id -> dossier.registry().measure(id).stream())
                    .toList();
            if (!measures.isEmpty()
                    && Signals.isAboutUs(signal, dossier)
                    && measures.stream().noneMatch(measure -> isAnAnswer(measure, inForce, dossier))) {
                remarks.add(
                        "signal " + signal.id(),
                        signal.places().of("measures"),
                        "no measure that answers " + signal.id() + " operates or has a date that is still to come: "
                                + String.join(
                                        ", ",
                                        measures.stream()
                                                .map(m -> m.id().value())
                                                .toList()),
                        "give the measures a new date in due, or name others that answer the signal",
                        Dossier.contentOf(signal.answer()));
            }
        }
    }

    private static boolean isAnAnswer(Measure measure, InForce inForce, Dossier dossier) {
        boolean isToCome = measure.since() != null
                || measure.due() != null && !measure.due().latest().isBefore(dossier.asOf());
        return inForce.operates(measure) || inForce.isPlanned(measure) && isToCome;
    }
}
