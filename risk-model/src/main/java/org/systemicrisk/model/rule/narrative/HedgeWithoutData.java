package org.systemicrisk.model.rule.narrative;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Paragraph;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.WordList;
import org.systemicrisk.model.text.Writing;

/** A cause or size is guessed, and no figure stands beside the guess. */
final class HedgeWithoutData implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "NAR-113",
                "guess without data",
                Severity.NOTE,
                """
                "This may be due to fewer reports" is a question that the provider could answer: it has the reports. An assessment rests on the
                best information available, and a guess shows where it was not looked for.

                The rule finds words such as "possibly" or "could be due to" in texts of the provider's own, where the paragraph refers to no figure, share or
                percentage.
                """,
                "Recital 90");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Writing writing : OwnWords.of(dossier)) {
            for (Paragraph paragraph : writing.paragraphs()) {
                for (Sentence sentence : paragraph.sentences()) {
                    sentence.find(WordList.HEDGE, dossier.lexicon()).stream()
                            .findFirst()
                            .filter(words -> !Data.in(paragraph, dossier))
                            .ifPresent(words -> tell(words, writing, remarks));
                }
            }
        }
    }

    private static void tell(Sentence.Span words, Writing writing, Remarks remarks) {
        remarks.add(
                writing.subject(),
                words.place(),
                words.quote().map(text -> "\"" + text + "\" guesses").orElse("the text guesses")
                        + " what no figure in this paragraph bears out",
                "look for the data, or say that there are none and why",
                Dossier.contentOf(writing.prose()));
    }
}
