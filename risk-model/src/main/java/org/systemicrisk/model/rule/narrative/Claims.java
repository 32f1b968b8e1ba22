package org.systemicrisk.model.rule.narrative;

import org.systemicrisk.model.text.Lexicon;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.WordList;

/** Whether a sentence claims what its words say. */
final class Claims {

    private Claims() {}

    /** Not when it denies it, imagines it, holds it possible, or expects it. */
    static boolean in(Sentence sentence, Lexicon lexicon) {
        return !sentence.has(WordList.NEGATION, lexicon)
                && !sentence.has(WordList.CONDITIONAL, lexicon)
                && !sentence.has(WordList.FUTURE, lexicon);
    }
}
