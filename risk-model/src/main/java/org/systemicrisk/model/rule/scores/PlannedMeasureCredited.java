package org.systemicrisk.model.rule.scores;

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

/** A text on what is left of a risk counts on a measure that does not operate yet. */
final class PlannedMeasureCredited implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SCO-003",
                "planned measure given as a reason for a rating",
                Severity.WARNING,
                """
                A rating describes the service as it is. A measure that begins later cannot have lowered a risk; whoever reads that it did will take the
                present rating for one that has yet to come true.

                The rule reads the sections on residual risk and the conclusion of a module, the explanation of a rating and the reasons of a decision. A
                sentence there that refers to a planned measure has to say that it is planned: in its own words, or in those of a sentence before it in
                the same paragraph.
                """,
                "Article 35(1)");
    }

    private static final Set<String> SECTIONS = Set.of("residual", "conclusion", "explanation", "decision");

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Writing writing : dossier.writings()) {
            if (writing.module().isPresent() && SECTIONS.contains(writing.section())) {
                writing.paragraphs().forEach(paragraph -> PlannedMeasures.in(paragraph, dossier)
                        .forEach(mention -> tell(mention.reference(), mention.measure(), writing, remarks)));
            }
        }
    }

    private static void tell(Token reference, Measure measure, Writing writing, Remarks remarks) {
        remarks.add(
                writing.subject(),
                reference.place(),
                (reference.isWithheld() ? "a measure in a withheld passage" : "the measure " + measure.id())
                        + " is planned, and this sentence on what is left of the risk speaks of it as"
                        + " if it operated",
                "say that the measure is planned, or leave it out of the reasons for the rating",
                Dossier.contentOf(writing.prose()));
    }
}
