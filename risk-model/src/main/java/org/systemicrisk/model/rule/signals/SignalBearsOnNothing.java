package org.systemicrisk.model.rule.signals;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Signal;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A signal that was filed and not read. */
final class SignalBearsOnNothing implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SIG-006",
                "signal that bears on no module and no risk",
                Severity.NOTE,
                """
                A signal that names neither a module nor a risk reaches nobody who rates one. Somebody has to decide what it means for the
                service: if it means nothing, it need not be in the register.
                """,
                "Recital 90");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Signal signal : dossier.registry().signals()) {
            if (signal.modules().isEmpty() && signal.risks().isEmpty()) {
                remarks.add(
                        "signal " + signal.id(),
                        signal.places().self(),
                        signal.id() + " (" + signal.title() + ") bears on no module and no risk",
                        "name in modules or risks what it bears on",
                        Dossier.contentOf(signal.summary()));
            }
        }
    }
}
