package org.systemicrisk.model.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words that rules look for, in the language of the report. A phrase is one or more words; a word that ends in
 * {@code *} stands for every word that begins so.
 */
public final class Lexicon {

    /** Of a language for which there are no words: rules that need words find nothing. */
    public static final Lexicon EMPTY = new Lexicon(Map.of());

    private final Map<WordList, List<Phrase>> phrases = new EnumMap<>(WordList.class);
    /** By the beginning of their first word: words with the same beginning share a drawer, so that stems are found too. */
    private final Map<String, List<Phrase>> drawers = new HashMap<>();

    /** @param phrases by kind, in the order of the file */
    public Lexicon(Map<WordList, List<String>> phrases) {
        phrases.forEach((kind, texts) -> {
            List<Phrase> ofKind =
                    texts.stream().map(text -> Phrase.of(kind, text)).toList();
            this.phrases.put(kind, ofKind);
            ofKind.forEach(phrase -> drawers.computeIfAbsent(key(phrase.first()), k -> new ArrayList<>())
                    .add(phrase));
        });
    }

    /** Whether there are words of any kind. */
    public boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** The phrases of a kind as they stand in the file. */
    public List<String> phrases(WordList kind) {
        return phrases.getOrDefault(kind, List.of()).stream()
                .map(phrase -> String.join(" ", phrase.words()))
                .toList();
    }

    /** The place of a word in its list, from 1; 0 when it is not in it. For lists in which the order counts. */
    public int number(WordList kind, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return phrases(kind).indexOf(lower) + 1;
    }

    /** Whether a word is in a list by itself. */
    public boolean has(WordList kind, String word) {
        return hasAlone(beginning(word.toLowerCase(Locale.ROOT)), kind);
    }

    /** Whether a word of a text is in a list by itself. */
    public boolean has(WordList kind, Token.Word word) {
        return hasAlone(word.form().beginnings(this), kind);
    }

    private static boolean hasAlone(Map<WordList, List<Phrase>> beginnings, WordList kind) {
        for (Phrase phrase : beginnings.getOrDefault(kind, List.of())) {
            if (phrase.words().size() == 1) {
                return true;
            }
        }
        return false;
    }

    /** How many tokens from here on are a phrase of this kind, the longest that fits; 0 for none. */
    int length(WordList kind, List<Token> tokens, int at) {
        if (!(tokens.get(at) instanceof Token.Word word)) {
            return 0;
        }
        List<Phrase> possible = word.form().beginnings(this).get(kind);
        if (possible == null) {
            return 0;
        }
        int longest = 0;
        for (Phrase phrase : possible) {
            if (phrase.words().size() > longest && phrase.fits(tokens, at)) {
                longest = phrase.words().size();
            }
        }
        return longest;
    }

    /** The kinds of which a phrase may begin with one of the tokens. */
    Set<WordList> begun(List<Token> tokens) {
        Set<WordList> kinds = EnumSet.noneOf(WordList.class);
        for (Token token : tokens) {
            if (token instanceof Token.Word word) {
                Map<WordList, List<Phrase>> beginnings = word.form().beginnings(this);
                if (!beginnings.isEmpty()) {
                    kinds.addAll(beginnings.keySet());
                }
            }
        }
        return kinds;
    }

    /** The phrases that may begin with a word, by kind. */
    Map<WordList, List<Phrase>> beginning(String lower) {
        Map<WordList, List<Phrase>> found = new EnumMap<>(WordList.class);
        for (Phrase phrase : drawers.getOrDefault(key(lower), List.of())) {
            if (Phrase.fits(phrase.first(), lower)) {
                found.computeIfAbsent(phrase.kind(), kind -> new ArrayList<>()).add(phrase);
            }
        }
        return found.isEmpty() ? Map.of() : found;
    }

    private static String key(String word) {
        return word.substring(0, Math.min(2, word.length()));
    }

    /** A phrase of a list. */
    record Phrase(WordList kind, List<String> words) {
        static Phrase of(WordList kind, String text) {
            return new Phrase(
                    kind, List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+")));
        }

        String first() {
            return words.get(0);
        }

        boolean fits(List<Token> tokens, int at) {
            if (at + words.size() > tokens.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!(tokens.get(at + i) instanceof Token.Word word) || !fits(words.get(i), word.lower())) {
                    return false;
                }
            }
            return true;
        }

        private static boolean fits(String pattern, String word) {
            return pattern.endsWith("*")
                    ? word.startsWith(pattern.substring(0, pattern.length() - 1))
                    : word.equals(pattern);
        }
    }
}
