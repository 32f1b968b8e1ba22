package org.systemicrisk.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary vocabulary = new Vocabulary(Lexicon.EMPTY);

    @Test
    void keepsEachOfManyWordsOnce() {
        List<WordForm> kept = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            kept.add(word("word" + i));
        }
        for (int i = 0; i < 20_000; i++) {
            assertSame(kept.get(i), word("word" + i));
            assertEquals("word" + i, kept.get(i).text());
        }
    }

    @Test
    void tellsWordsWithTheSameHashApart() {
        WordForm first = word("Aa");
        WordForm second = word("BB");
        assertEquals("Aa".hashCode(), "BB".hashCode());
        assertNotSame(first, second);
        assertSame(second, word("BB"));
        assertEquals("bb", second.lower());
    }

    @Test
    void findsAWordInsideAText() {
        WordForm word = word("trader");
        assertSame(word, vocabulary.of("a trader's trader", 2, 8));
        assertSame(word, vocabulary.of("a trader's trader", 11, 17));
    }

    private WordForm word(String text) {
        return vocabulary.of(text, 0, text.length());
    }
}
