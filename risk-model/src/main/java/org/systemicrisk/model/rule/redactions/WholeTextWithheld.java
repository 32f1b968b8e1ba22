package org.systemicrisk.model.rule.redactions;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Writing;

/** A redaction removes all of a section or entry. */
final class WholeTextWithheld implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "RED-106",
                "text of which nothing is published",
                Severity.WARNING,
                """
                Where a whole section, the statement of a risk or the conclusion on a category is removed, the public cannot even see what was looked at. The
                grounds of Article 42(5) cover details; that the matter exists, and what it is about, can nearly always be said.
                """,
                "Article 42(5)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Passage passage : Passage.all(dossier)) {
            if (isAll(passage)) {
                remarks.add(
                        passage.writing().subject(),
                        passage.node().place(),
                        "the redaction " + passage.node().redaction() + " removes all of the "
                                + passage.writing().section() + " of " + owner(passage.writing()),
                        "leave outside the passage what the text is about",
                        passage.content());
            }
        }
    }

    private static boolean isAll(Passage passage) {
        return passage.writing().prose().nodes().stream()
                .allMatch(node -> node.equals(passage.node())
                        || (node instanceof ProseNode.Text text
                                && text.markdown().isBlank()));
    }

    private static String owner(Writing writing) {
        String subject = writing.subject();
        return subject.startsWith("text ") ? "the chapter " + writing.chapter() : "the " + subject;
    }
}
