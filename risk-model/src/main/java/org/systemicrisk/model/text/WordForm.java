package org.systemicrisk.model.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A word as it is typed and in lower case, wherever it stands.
 *
 * @param lexicon the words that rules look for in the texts it is of
 * @param beginnings the phrases of this lexicon that may begin with it, by kind
 * @param folded its parts without what spelling varies
 */
record WordForm(
        String text,
        String lower,
        Lexicon lexicon,
        Map<WordList, List<Lexicon.Phrase>> beginnings,
        List<Folded> folded) {

    static WordForm of(String text, Lexicon lexicon) {
        String lower = text.toLowerCase(Locale.ROOT);
        return new WordForm(text, lower, lexicon, lexicon.beginning(lower), Folded.words(text));
    }

    /** The phrases of a lexicon that may begin with it. */
    Map<WordList, List<Lexicon.Phrase>> beginnings(Lexicon asked) {
        return asked == lexicon ? beginnings : asked.beginning(lower);
    }

    /** It may be withheld. */
    @Override
    public String toString() {
        return "word";
    }
}
