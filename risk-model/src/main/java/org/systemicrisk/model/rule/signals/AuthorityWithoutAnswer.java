package org.systemicrisk.model.rule.signals;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.registry.Signal;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** An authority has spoken, and the report has no answer. */
final class AuthorityWithoutAnswer implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SIG-001",
                "authority's finding without an answer",
                Severity.ERROR,
                """
                When an authority, a court, a test purchase or a recall shows something about the service, the assessment has to deal with
                it: what was found is known to those who read the report. An answer says what the provider does about it, or why it does
                nothing.

                The rule looks at signals of the kinds authority-action, court, test-purchase and recall that bear on a module or a risk and
                are about this service: `concerns` is absent or names the service or its provider, or `measured` gives a value for one of
                its metrics. Signals about others are looked at by SIG-009.
                """,
                "Article 34(1), recitals 85 and 90");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Signal signal : dossier.registry().signals()) {
            if (signal.answer() == null
                    && Signals.isBinding(signal)
                    && Signals.isAboutUs(signal, dossier)
                    && !Signals.modules(signal, dossier).isEmpty()) {
                remarks.add(
                        "signal " + signal.id(),
                        signal.places().self(),
                        signal.id() + " (" + signal.title() + ", " + signal.date() + ") bears on "
                                + String.join(
                                        ", ",
                                        Signals.modules(signal, dossier).stream()
                                                .map(ModuleId::value)
                                                .toList())
                                + " and has no answer",
                        "add answer: what is done about it, or why nothing is",
                        Dossier.contentOf(signal.summary()));
            }
        }
    }
}
