package org.systemicrisk.model.rule.signals;

import java.time.LocalDate;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Signal;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A signal that the report cannot have known. */
final class SignalAfterPublication implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SIG-008",
                "signal dated after the report was published",
                Severity.WARNING,
                """
                A report tells of what happened until the state-as-of date, and of what has happened since. It cannot tell of what happened
                after it was published: either a date is wrong, or the register has grown since and the report would now be another one than
                was published.

                The rule is silent as long as `published` is absent.
                """,
                "Article 42(4)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        LocalDate published = dossier.dates().published();
        for (Signal signal : dossier.registry().signals()) {
            if (published != null && signal.date().earliest().isAfter(published)) {
                remarks.add(
                        "signal " + signal.id(),
                        signal.places().of("date"),
                        signal.id() + " is dated " + signal.date() + ", after the report was published on " + published,
                        "correct the date, or keep the signal for the next assessment");
            }
        }
    }
}
