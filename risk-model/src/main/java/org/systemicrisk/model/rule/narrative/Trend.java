package org.systemicrisk.model.rule.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.comparison.Change;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.text.Lexicon;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Token;
import org.systemicrisk.model.text.WordList;

/**
 * A sentence that says where something rose or fell to, or that it remained: “fell to {figure …}”, “remains {rating …}”.
 *
 * @param claimed {@link Change#RAISED}, {@link Change#LOWERED} or {@link Change#UNCHANGED}
 * @param words the words that say so
 * @param target the figure or rating
 * @param secret whether a part of this is withheld
 */
record Trend(Change claimed, Sentence.Span words, ProseNode target, boolean secret) {

    private static final Map<WordList, Change> LISTS = Map.of(
            WordList.RISE, Change.RAISED,
            WordList.FALL, Change.LOWERED,
            WordList.REMAIN, Change.UNCHANGED);

    /** Words between “fell” and “to”. */
    private static final int REACH = 8;

    /** Words between “remains” and its rating. */
    private static final int CLOSE = 3;

    /** The trends of a sentence; none where it denies or imagines something. */
    static List<Trend> in(Sentence sentence, Lexicon lexicon) {
        List<Trend> trends = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int at = 1; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Token.Reference reference && canMove(reference.node())) {
                trend(reference, at, sentence, lexicon).ifPresent(trends::add);
            }
        }
        return trends;
    }

    /** The words that claim it, in quotes. */
    String quoted() {
        return "\"" + words.quote().orElse("\u2026") + "\"";
    }

    private static boolean canMove(ProseNode node) {
        return node instanceof ProseNode.FigureRef || node instanceof ProseNode.RatingRef rating && !rating.previous();
    }

    private static Optional<Trend> trend(Token.Reference target, int at, Sentence sentence, Lexicon lexicon) {
        int arrival = arrival(at, sentence, lexicon);
        List<Trend> found = new ArrayList<>();
        LISTS.forEach((list, change) -> {
            boolean stays = change == Change.UNCHANGED;
            for (Sentence.Span words : sentence.find(list, lexicon)) {
                int end = words.at() + words.tokens().size();
                boolean leadsThere =
                        stays ? end <= at && at - end < CLOSE : arrival > 0 && end <= arrival && arrival - end < REACH;
                if (leadsThere && isFree(end, stays ? at : arrival, sentence)) {
                    found.add(new Trend(change, words, target.node(), target.isWithheld() || words.isWithheld()));
                }
            }
        });
        return found.size() == 1 && Claims.in(sentence, lexicon) ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Where “to” stands before a reference, at most one word apart; 0 for nowhere. */
    private static int arrival(int at, Sentence sentence, Lexicon lexicon) {
        for (int i = at - 1; i >= Math.max(1, at - 2); i--) {
            if (sentence.tokens().get(i) instanceof Token.Word word && lexicon.has(WordList.ARRIVAL, word)) {
                return i;
            }
        }
        return 0;
    }

    /** No other figure or rating of now between. */
    private static boolean isFree(int from, int to, Sentence sentence) {
        return sentence.tokens().subList(from, to).stream()
                .noneMatch(token -> token instanceof Token.Reference reference && canMove(reference.node()));
    }
}
