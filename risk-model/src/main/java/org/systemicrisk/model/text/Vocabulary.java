package org.systemicrisk.model.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words of an assessment's texts: each is kept once, however often it is written. */
final class Vocabulary {

    /** A word as it is typed, and in lower case. */
    record Form(String text, String lower) {}

    private final Lexicon lexicon;
    private final Map<String, Form> forms = new HashMap<>();

    Vocabulary(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The words that rules look for, in the language of the texts. */
    Lexicon lexicon() {
        return lexicon;
    }

    Form of(String text) {
        return forms.computeIfAbsent(text, typed -> new Form(typed, typed.toLowerCase(Locale.ROOT)));
    }
}
