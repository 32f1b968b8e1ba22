package org.systemicrisk.model.rule.redactions;

import java.util.Optional;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A passage is withheld that refers to a figure or name which is withheld anyway. */
final class WithheldTwice implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "RED-114",
                "passage around something that is withheld by itself",
                Severity.NOTE,
                """
                A withheld figure or name is replaced by the mark wherever it is referred to, and the words around it can stay. A passage around it removes more
                than is needed, unless the words themselves give something away.
                """,
                "Article 42(5)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Passage passage : Passage.all(dossier)) {
            for (ProseNode node : passage.node().content()) {
                redaction(node, dossier)
                        .ifPresent(own -> remarks.add(
                                passage.subject(),
                                node.place(),
                                "the passage that " + passage.node().redaction()
                                        + " withholds refers to a figure or name that is withheld by itself",
                                "end the passage before the reference, if the words around it give nothing away",
                                passage.content()));
            }
        }
    }

    private static Optional<Redaction> redaction(ProseNode node, Dossier dossier) {
        if (node instanceof ProseNode.FigureRef figure) {
            return dossier.withholdings().ofValue(figure.metric());
        }
        return node instanceof ProseNode.NameRef name ? dossier.withholdings().ofName(name.name()) : Optional.empty();
    }
}
