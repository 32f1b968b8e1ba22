package org.systemicrisk.model.rule.scores;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.systemicrisk.model.comparison.Change;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.text.Lexicon;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.WordList;

/**
 * A claim about the ratings of all modules: "the residual risk fell in every module".
 *
 * @param words where the direction is named
 */
record WholeClaim(Quantifier quantifier, Change change, Dimension dimension, Sentence.Span words) {

    /** Words between what is rated and the word for its change. */
    private static final int NEAR = 5;

    private static final Map<WordList, Change> CHANGES = Map.of(
            WordList.RISE, Change.RAISED,
            WordList.FALL, Change.LOWERED,
            WordList.REMAIN, Change.UNCHANGED);

    /** How many modules are meant. */
    enum Quantifier {
        EVERY(WordList.ALL_MODULES),
        OVERALL(WordList.OVERALL),
        NONE(WordList.NO_MODULE);

        private final WordList words;

        Quantifier(WordList words) {
            this.words = words;
        }
    }

    /** What a sentence claims; empty when it claims nothing, denies it, or speaks of what is to come. */
    static Optional<WholeClaim> in(Sentence sentence, Lexicon lexicon) {
        Optional<Quantifier> quantifier = quantifier(sentence, lexicon);
        if (quantifier.isEmpty() || isUnsure(sentence, quantifier.get(), lexicon)) {
            return Optional.empty();
        }
        List<Map.Entry<Sentence.Span, Change>> directions = CHANGES.entrySet().stream()
                .flatMap(entry ->
                        sentence.find(entry.getKey(), lexicon).stream().map(span -> Map.entry(span, entry.getValue())))
                .toList();
        if (directions.size() != 1) {
            return Optional.empty();
        }
        Sentence.Span words = directions.get(0).getKey();
        return dimension(sentence, words, lexicon)
                .map(dimension ->
                        new WholeClaim(quantifier.get(), directions.get(0).getValue(), dimension, words));
    }

    private static Optional<Quantifier> quantifier(Sentence sentence, Lexicon lexicon) {
        return List.of(Quantifier.NONE, Quantifier.EVERY, Quantifier.OVERALL).stream()
                .filter(quantifier -> sentence.has(quantifier.words, lexicon))
                .findFirst();
    }

    private static boolean isUnsure(Sentence sentence, Quantifier quantifier, Lexicon lexicon) {
        int denied = sentence.find(WordList.NEGATION, lexicon).size();
        return denied > (quantifier == Quantifier.NONE ? 1 : 0)
                || sentence.has(WordList.FUTURE, lexicon)
                || sentence.has(WordList.HEDGE, lexicon);
    }

    /** What changed: the rating that is named near the word of change; "risk" alone means the residual one. */
    private static Optional<Dimension> dimension(Sentence sentence, Sentence.Span words, Lexicon lexicon) {
        Set<Dimension> named = Mention.in(sentence, lexicon).stream()
                .filter(mention -> isNear(mention.at(), mention.end(), words))
                .map(Mention::dimension)
                .collect(java.util.stream.Collectors.toSet());
        if (named.size() == 1) {
            return named.stream().findFirst();
        }
        boolean risk = sentence.find(WordList.RISK, lexicon).stream()
                .anyMatch(span -> isNear(span.at(), span.at() + span.tokens().size(), words));
        return named.isEmpty() && risk ? Optional.of(Dimension.RESIDUAL) : Optional.empty();
    }

    private static boolean isNear(int at, int end, Sentence.Span words) {
        int after = at - (words.at() + words.tokens().size());
        int before = words.at() - end;
        return Math.max(after, before) <= NEAR;
    }

    /** Whether the changes of the modules bear the claim out. */
    boolean isBorneOutBy(List<Change> changes) {
        return switch (quantifier) {
            case EVERY -> changes.stream().allMatch(c -> c == change);
            case NONE -> changes.stream().noneMatch(c -> c == change);
            case OVERALL -> isSum(changes);
        };
    }

    private boolean isSum(List<Change> changes) {
        boolean up = changes.contains(Change.RAISED);
        boolean down = changes.contains(Change.LOWERED);
        return switch (change) {
            case RAISED -> up && !down;
            case LOWERED -> down && !up;
            default -> up == down;
        };
    }
}
