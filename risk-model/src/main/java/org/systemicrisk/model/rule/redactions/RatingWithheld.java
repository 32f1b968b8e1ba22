package org.systemicrisk.model.rule.redactions;

import java.util.stream.Stream;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A passage that the public edition does not hold gives a rating. */
final class RatingWithheld implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "RED-105",
                "withheld rating",
                Severity.ERROR,
                """
                The results of the assessment are what the public report is for. Article 42(5) lets information be removed that would do harm, not the result;
                and since the tables print every rating, a passage that hides one only looks as if there were something to hide.
                """,
                "Article 42(4)(a) and (5)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Passage passage : Passage.all(dossier)) {
            ratings(passage)
                    .forEach(reference -> remarks.add(
                            passage.subject(),
                            reference.place(),
                            "the passage that " + passage.node().redaction()
                                    + " withholds holds a reference to a rating",
                            "move the rating out of the passage",
                            passage.content()));
        }
    }

    private static Stream<ProseNode> ratings(Passage passage) {
        return passage.node().content().stream()
                .filter(node -> node instanceof ProseNode.RatingRef
                        || node instanceof ProseNode.ChangeRef
                        || node instanceof ProseNode.PercentRef);
    }
}
