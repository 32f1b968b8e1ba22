package org.systemicrisk.model.rule.redactions;

import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** The harm, or why nothing narrower suffices, is given in a few words. */
final class ReasonOfAFewWords implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "RED-112",
                "redaction whose reasons say nothing",
                Severity.WARNING,
                """
                "Commercially sensitive" is a ground, not a harm. The statement of reasons has to say what would happen, to whom, and by which way; fewer than
                five words hardly can.
                """,
                "Article 42(5)");
    }

    private static final int FEWEST_WORDS = 5;

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Redaction redaction : dossier.assessment().redactions()) {
            reason(redaction, "harm", redaction.harm(), "what would happen to whom, and how", remarks);
            reason(redaction, "narrower", redaction.narrower(), "what less was considered, and why it fails", remarks);
        }
    }

    private static void reason(Redaction redaction, String key, @Nullable Prose text, String what, Remarks remarks) {
        int words = words(text);
        if (text != null && words < FEWEST_WORDS) {
            remarks.add(
                    "redaction " + redaction.id(),
                    redaction.places().of(key),
                    "under " + key + ", the redaction " + redaction.id() + " says no more than " + number(words),
                    "say " + what,
                    Dossier.contentOf(text));
        }
    }

    private static String number(int words) {
        return switch (words) {
            case 0 -> "a sign";
            case 1 -> "one word";
            default -> words + " words";
        };
    }

    private static int words(@Nullable Prose text) {
        String plain = Dossier.contentOf(text)
                .replaceAll("[^\\p{L}\\p{N}'\u2019-]+", " ")
                .strip();
        return plain.isEmpty() ? 0 : plain.split(" ").length;
    }
}
