package org.systemicrisk.model.rule.signals;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Signal;
import org.systemicrisk.model.registry.SignalStatus;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A commitment that nothing carries out. */
final class CommitmentWithoutMeasure implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SIG-003",
                "commitment without a measure",
                Severity.ERROR,
                """
                Commitments that the Commission has made binding have to be kept; breaking one is a breach of its own, whatever the risk is.
                Each needs at least one measure that carries it out, so that the report can say how far it has come.

                The rule looks at signals with the status commitment that are about this service: `concerns` is absent or names the service
                or its provider.
                """,
                "Articles 71 and 73(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Signal signal : dossier.registry().signals()) {
            if (signal.status() == SignalStatus.COMMITMENT
                    && Signals.isAboutUs(signal, dossier)
                    && signal.measures().isEmpty()) {
                remarks.add(
                        "signal " + signal.id(),
                        signal.places().self(),
                        "no measure is named that carries out the commitment " + signal.id() + " (" + signal.title()
                                + ")",
                        "name in measures what carries it out",
                        Dossier.contentOf(signal.summary()));
            }
        }
    }
}
