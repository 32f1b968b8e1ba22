package org.systemicrisk.model.rule.coverage;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Screening;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A screening that only asserts. */
final class ScreeningWithoutSupport implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "COV-002",
                "screening without support",
                Severity.WARNING,
                """
                A screening says that the service has no risk of its own in a category. That has to be shown: by the documents it rests on,
                which Article 34(3) asks to keep, by the unit that answers for it, and by what would make the provider look again.
                """,
                "Article 34(1) and (3)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Screening screening : dossier.registry().screenings()) {
            Lacking lacking = new Lacking()
                    .unless(!screening.evidence().isEmpty(), "evidence", "evidence")
                    .unless(screening.unit() != null, "unit", "the unit that made it")
                    .unless(screening.reopens() != null, "reopens", "what would reopen the question");
            lacking.words()
                    .ifPresent(words -> remarks.add(
                            "screening " + screening.id(),
                            screening.places().self(),
                            "the screening of " + screening.category() + " does not name " + words,
                            "add " + lacking.keys() + " to the screening",
                            Dossier.contentOf(screening.conclusion())));
        }
    }
}
