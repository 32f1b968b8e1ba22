package org.systemicrisk.model.rule.signals;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Signal;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A signal of which the report does not say what it means. */
final class SignalWithoutAnswer implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SIG-009",
                "signal without an answer",
                Severity.NOTE,
                """
                What is found about comparable services, or said in the press, is worth an answer, too: is the same possible here?
                Authorities expect providers to learn from what happens to others.

                The rule looks at signals that bear on a module or a risk and have no `answer`, but for those that SIG-001 looks at.
                """,
                "Recitals 85 and 90");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Signal signal : dossier.registry().signals()) {
            boolean binding = Signals.isBinding(signal) && Signals.isAboutUs(signal, dossier);
            if (signal.answer() == null
                    && !binding
                    && !Signals.modules(signal, dossier).isEmpty()) {
                remarks.add(
                        "signal " + signal.id(),
                        signal.places().self(),
                        signal.id() + " (" + signal.title() + ") has no answer",
                        "add answer: whether the same is possible here, and what is done about it",
                        Dossier.contentOf(signal.summary()));
            }
        }
    }
}
