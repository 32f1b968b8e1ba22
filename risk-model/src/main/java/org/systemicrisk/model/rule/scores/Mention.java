package org.systemicrisk.model.rule.scores;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.text.Lexicon;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Token;
import org.systemicrisk.model.text.WordList;

/**
 * A dimension of rating, named in a sentence.
 *
 * @param at position of its first token
 * @param end position after its last token
 * @param typed whether it is named in words, not by a reference
 */
record Mention(Dimension dimension, int at, int end, boolean typed) {

    /** All of them, in their order: words such as "inherent risk", and references to ratings and changes. */
    static List<Mention> in(Sentence sentence, Lexicon lexicon) {
        List<Mention> mentions = new ArrayList<>();
        for (Dimension dimension : Dimension.NAMED_IN_TEXTS) {
            for (Sentence.Span span : sentence.find(WordList.valueOf(dimension.name()), lexicon)) {
                mentions.add(new Mention(
                        dimension, span.at(), span.at() + span.tokens().size(), true));
            }
        }
        for (int at = 0; at < sentence.tokens().size(); at++) {
            int position = at;
            dimension(sentence.tokens().get(at))
                    .ifPresent(dimension -> mentions.add(new Mention(dimension, position, position + 1, false)));
        }
        mentions.sort(Comparator.comparingInt(Mention::at));
        return mentions;
    }

    /** Whether a reference in the sentence prints a rating or a change. */
    static boolean isPrinted(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token instanceof Token.Reference && dimension(token).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Dimension> dimension(Token token) {
        if (token instanceof Token.Reference reference) {
            if (reference.node() instanceof ProseNode.RatingRef rating) {
                return Optional.of(rating.dimension());
            }
            if (reference.node() instanceof ProseNode.ChangeRef change) {
                return Optional.of(change.dimension());
            }
        }
        return Optional.empty();
    }

    /** The one nearest to a position: the last that ends before it, otherwise the first after it. */
    static Optional<Mention> nearest(List<Mention> mentions, int position) {
        Optional<Mention> before =
                mentions.stream().filter(mention -> mention.end() <= position).reduce((first, second) -> second);
        return before.or(() ->
                mentions.stream().filter(mention -> mention.at() >= position).findFirst());
    }
}
