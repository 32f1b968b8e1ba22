package org.systemicrisk.model.rule.scores;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Writing;

/** A sentence gives mitigation measures as the reason for an inherent risk. */
final class InherentExplainedByMeasures implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SCO-007",
                "inherent risk explained by measures",
                Severity.WARNING,
                """
                Inherent risk is the risk as if no measure existed. Measures can explain why the residual risk is lower, never why the inherent one is. A
                report that says so has rated something else than it defines, and its residual rating counts the measures twice.

                The rule reads every printed sentence that names inherent risk, by a word or by a reference to an inherent rating, and gives a measure as the
                reason ("because of the new controls") or says that measures lower it. Sentences that deny it or only imagine it are left alone.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Writing writing : dossier.writings()) {
            if (!writing.chapter().equals("methodology")) {
                for (Sentence sentence : writing.sentences()) {
                    MitigationClaim.aboutInherent(sentence, dossier.lexicon())
                            .ifPresent(span -> tell(span, writing, remarks));
                }
            }
        }
    }

    private static void tell(Sentence.Span span, Writing writing, Remarks remarks) {
        remarks.add(
                writing.subject(),
                span.place(),
                "this sentence explains inherent risk by measures, but inherent risk is rated as if there were none",
                "say it of the residual risk, or give the reason that lies in the service itself",
                Dossier.contentOf(writing.prose()));
    }
}
