package org.systemicrisk.model.text;

import org.jspecify.annotations.Nullable;

/** The words of an assessment's texts: each is kept once, however often it is written, and found without a copy of its letters. */
final class Vocabulary {

    private static final int FIRST_SIZE = 1 << 12;
    private static final int FACTOR = 31;

    private final Lexicon lexicon;
    /** Each at the place its hash gives or the next free one; at most half full, its size a power of two. */
    private @Nullable WordForm[] forms = new WordForm[FIRST_SIZE];

    private int size;

    Vocabulary(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The words that rules look for, in the language of the texts. */
    Lexicon lexicon() {
        return lexicon;
    }

    /** The word between two positions of a text. */
    WordForm of(String text, int from, int to) {
        int at = place(text, from, to);
        WordForm known = forms[at];
        if (known == null) {
            known = WordForm.of(text.substring(from, to), lexicon);
            forms[at] = known;
            size++;
            if (2 * size > forms.length) {
                grow();
            }
        }
        return known;
    }

    /** Where a word stands, or would. */
    private int place(String text, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = FACTOR * hash + text.charAt(at);
        }
        int place = hash & forms.length - 1;
        WordForm there = forms[place];
        while (there != null && !isWord(there.text(), text, from, to)) {
            place = place + 1 & forms.length - 1;
            there = forms[place];
        }
        return place;
    }

    private static boolean isWord(String word, String text, int from, int to) {
        return word.length() == to - from && text.startsWith(word, from);
    }

    private void grow() {
        @Nullable WordForm[] before = forms;
        forms = new WordForm[2 * before.length];
        for (WordForm form : before) {
            if (form != null) {
                forms[place(form.text(), 0, form.text().length())] = form;
            }
        }
    }
}
