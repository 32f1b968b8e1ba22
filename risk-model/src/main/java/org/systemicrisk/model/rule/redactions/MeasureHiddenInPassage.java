package org.systemicrisk.model.rule.redactions;

import java.util.HashSet;
import java.util.Set;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.MeasureId;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Writing;

/** A chapter names a measure inside a withheld passage and nowhere else, although the measure itself is public. */
final class MeasureHiddenInPassage implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "RED-110",
                "measure named in a withheld passage only",
                Severity.WARNING,
                """
                The public report has to name the measures against each risk. Where a chapter refers to one only inside a passage that is removed, the reader
                finds it in a table and is not told what it is for.

                Details of a measure can be withheld: the reference itself belongs outside the passage. A measure that is withheld by a redaction of its own is
                left alone.
                """,
                "Article 42(4)(b)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Set<String> open = new HashSet<>();
        for (Writing writing : dossier.writings()) {
            writing.prose().nodes().forEach(node -> {
                if (node instanceof ProseNode.MeasureRef measure) {
                    open.add(key(writing, measure.measure()));
                }
            });
        }
        for (Passage passage : Passage.all(dossier)) {
            passage.references(ProseNode.MeasureRef.class)
                    .filter(measure -> !dossier.isWithheld(measure.measure()))
                    .filter(measure -> !open.contains(key(passage.writing(), measure.measure())))
                    .forEach(measure -> remarks.add(
                            passage.subject(),
                            measure.place(),
                            "the chapter " + passage.writing().chapter() + " names a measure inside the passage that "
                                    + passage.node().redaction() + " withholds, and nowhere else",
                            "name the measure outside the passage",
                            passage.content()));
        }
    }

    private static String key(Writing writing, MeasureId measure) {
        return writing.chapter() + " " + measure;
    }
}
