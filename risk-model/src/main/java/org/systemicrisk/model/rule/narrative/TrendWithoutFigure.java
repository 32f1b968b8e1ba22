package org.systemicrisk.model.rule.narrative;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Lexicon;
import org.systemicrisk.model.text.Paragraph;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.WordList;
import org.systemicrisk.model.text.Writing;

/** A number is said to rise or fall, and no number is given. */
final class TrendWithoutFigure implements Rule {

    private static final int NEAR = 10;

    @Override
    public RuleCard card() {
        return new RuleCard(
                "NAR-114",
                "number said to rise or fall, and not given",
                Severity.NOTE,
                """
                "The number of notices has grown" was counted by somebody, or it is an impression. The first can be printed as a figure; the second
                should not carry an assessment.

                The rule finds the number, share, rate or volume of something followed by a word such as "rose" or "fell", where the paragraph refers to
                no figure, share or percentage.
                """,
                "Recital 90");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Writing writing : OwnWords.of(dossier)) {
            for (Paragraph paragraph : writing.paragraphs()) {
                for (Sentence sentence : paragraph.sentences()) {
                    trend(sentence, dossier.lexicon())
                            .filter(words -> !Data.in(paragraph, dossier))
                            .ifPresent(words -> tell(words, writing, remarks));
                }
            }
        }
    }

    private static Optional<Sentence.Span> trend(Sentence sentence, Lexicon lexicon) {
        List<Sentence.Span> counted = sentence.find(WordList.COUNTED, lexicon);
        if (counted.isEmpty() || !Claims.in(sentence, lexicon)) {
            return Optional.empty();
        }
        return Stream.of(WordList.RISE, WordList.FALL)
                .flatMap(list -> sentence.find(list, lexicon).stream())
                .filter(words -> counted.stream()
                        .mapToInt(count -> words.at() - count.at())
                        .anyMatch(distance -> distance > 0 && distance <= NEAR))
                .findFirst();
    }

    private static void tell(Sentence.Span words, Writing writing, Remarks remarks) {
        remarks.add(
                writing.subject(),
                words.place(),
                words.quote().map(text -> "\"" + text + "\" is said").orElse("a trend is claimed")
                        + " of a number that this paragraph does not give",
                "add the {figure …} with last year's value in its data, or leave the trend out",
                Dossier.contentOf(writing.prose()));
    }
}
