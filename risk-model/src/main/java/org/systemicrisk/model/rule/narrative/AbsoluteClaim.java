package org.systemicrisk.model.rule.narrative;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.WordList;
import org.systemicrisk.model.text.Writing;

/** A text promises that nothing can happen. */
final class AbsoluteClaim implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "NAR-118",
                "claim that nothing can happen",
                Severity.WARNING,
                """
                "The check completely prevents purchases by minors": one test purchase refutes it, and with it the credit of the rest. Residual
                risk is what such a sentence denies.

                The rule finds a list of absolute words, such as "completely prevents" or "zero risk", in texts of the provider's own. Sentences that deny the
                absolute are left alone.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Writing writing : OwnWords.of(dossier)) {
            for (Sentence sentence : writing.sentences()) {
                for (Sentence.Span words : sentence.find(WordList.ABSOLUTE, dossier.lexicon())) {
                    if (!isDenied(words, sentence, dossier)) {
                        tell(words, writing, remarks);
                    }
                }
            }
        }
    }

    private static boolean isDenied(Sentence.Span words, Sentence sentence, Dossier dossier) {
        int end = words.at() + words.tokens().size();
        return sentence.find(WordList.NEGATION, dossier.lexicon()).stream()
                .anyMatch(negation -> negation.at() < words.at() || negation.at() >= end);
    }

    private static void tell(Sentence.Span words, Writing writing, Remarks remarks) {
        remarks.add(
                writing.subject(),
                words.place(),
                words.quote().map(text -> "\"" + text + "\" leaves").orElse("the text leaves")
                        + " no room for what a test may find",
                "say what the measure does and what gets past it",
                Dossier.contentOf(writing.prose()));
    }
}
