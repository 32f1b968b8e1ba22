package org.systemicrisk.model.rule.scores;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.text.Lexicon;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.WordList;

/** Sentences that say of measures that they explain a risk, or lower it. */
final class MitigationClaim {

    /** Words between "because of" and the measures it speaks of. */
    private static final int REACH = 6;

    private MitigationClaim() {}

    /** The words that claim it of inherent risk; empty when the sentence does not. */
    static Optional<Sentence.Span> aboutInherent(Sentence sentence, Lexicon lexicon) {
        List<Sentence.Span> measures = sentence.find(WordList.MITIGATION, lexicon);
        if (measures.isEmpty() || sentence.has(WordList.NEGATION, lexicon)) {
            return Optional.empty();
        }
        List<Mention> mentions = Mention.in(sentence, lexicon);
        return sentence.find(WordList.BECAUSE, lexicon).stream()
                .filter(because -> isReason(because, measures) && isAboutInherent(because.at(), mentions))
                .findFirst()
                .or(() -> sentence.find(WordList.LOWERS, lexicon).stream()
                        .filter(verb -> lowersInherent(verb, measures, mentions))
                        .findFirst());
    }

    private static boolean isReason(Sentence.Span because, List<Sentence.Span> measures) {
        int end = because.at() + because.tokens().size();
        return measures.stream().anyMatch(measure -> measure.at() >= end && measure.at() <= end + REACH);
    }

    private static boolean isAboutInherent(int position, List<Mention> mentions) {
        return Mention.nearest(mentions, position)
                .filter(mention -> mention.dimension() == Dimension.INHERENT)
                .isPresent();
    }

    /** "The measures have lowered the inherent risk": the measures before the verb, the risk soon after it. */
    private static boolean lowersInherent(Sentence.Span verb, List<Sentence.Span> measures, List<Mention> mentions) {
        int end = verb.at() + verb.tokens().size();
        return measures.stream().anyMatch(measure -> measure.at() < verb.at())
                && mentions.stream()
                        .filter(mention -> mention.at() >= end)
                        .findFirst()
                        .filter(mention -> mention.dimension() == Dimension.INHERENT && mention.at() <= end + 2)
                        .isPresent();
    }
}
