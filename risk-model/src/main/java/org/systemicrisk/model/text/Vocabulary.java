package org.systemicrisk.model.text;

import java.util.HashMap;
import java.util.Map;

/** The words of an assessment's texts: each is kept once, however often it is written. */
final class Vocabulary {

    private final Lexicon lexicon;
    private final Map<String, WordForm> forms = new HashMap<>();

    Vocabulary(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The words that rules look for, in the language of the texts. */
    Lexicon lexicon() {
        return lexicon;
    }

    WordForm of(String text) {
        WordForm known = forms.get(text);
        if (known == null) {
            known = WordForm.of(text, lexicon);
            forms.put(text, known);
        }
        return known;
    }
}
