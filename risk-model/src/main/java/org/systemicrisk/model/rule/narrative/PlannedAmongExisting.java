package org.systemicrisk.model.rule.narrative;

import java.util.Set;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.PlannedMeasures;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Token;
import org.systemicrisk.model.text.Writing;

/** A planned measure is described among those that are in operation. */
final class PlannedAmongExisting implements Rule {

    private static final Set<String> SECTIONS = Set.of("existing", "new");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "NAR-117",
                "planned measure among those in operation",
                Severity.WARNING,
                """
                A reader of the sections on existing and new measures takes what stands there for done. Whether a measure is planned follows from
                its dates; a text that was written when it was expected to begin earlier does not follow.

                The rule finds references to planned measures in the sections `existing` and `new` of a module, unless the sentence, or one before it in the
                paragraph, speaks of what is to come.
                """,
                "Article 35(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Writing writing : dossier.writings()) {
            if (OwnWords.inModule(writing) && SECTIONS.contains(writing.section())) {
                writing.paragraphs().forEach(paragraph -> PlannedMeasures.in(paragraph, dossier)
                        .forEach(mention -> tell(mention.measure(), mention.reference(), writing, remarks)));
            }
        }
    }

    private static void tell(Measure measure, Token token, Writing writing, Remarks remarks) {
        String due = measure.due() == null ? "" : " for " + measure.due();
        remarks.add(
                writing.subject(),
                token.place(),
                (token.isWithheld() ? "a measure in a withheld passage is planned" : measure.id() + " is planned" + due)
                        + ", and stands here among the measures in operation",
                "say that it is planned, or move the sentence to the section \"planned\"",
                Dossier.contentOf(writing.prose()));
    }
}
