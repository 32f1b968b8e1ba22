package org.systemicrisk.model.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names and labels of an assessment, found in its sentences whatever their case. Where several fit, the longest is
 * meant: “Medium High” is not “Medium”.
 *
 * @param <T> what a name stands for
 */
public final class Phrasebook<T> {

    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

    /** Adds a name; one without a word is left out. */
    public void add(String name, T meaning) {
        List<String> words = Paragraphs.words(name);
        if (!words.isEmpty()) {
            List<Entry<T>> entries = byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>());
            entries.stream()
                    .filter(entry -> entry.words().equals(words))
                    .findFirst()
                    .ifPresentOrElse(entry -> entry.meanings().add(meaning), () -> {
                        entries.add(new Entry<>(words, new ArrayList<>(List.of(meaning))));
                        entries.sort(
                                Comparator.comparingInt(entry -> -entry.words().size()));
                    });
        }
    }

    /** The names in a sentence, in their order; none overlaps another. */
    public List<Found<T>> find(Sentence sentence) {
        List<Found<T>> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            Entry<T> entry = at(tokens, at);
            if (entry != null) {
                int to = at + entry.words().size();
                found.add(new Found<>(new Sentence.Span(tokens.subList(at, to), at), List.copyOf(entry.meanings())));
                at = to - 1;
            }
        }
        return found;
    }

    private @org.jspecify.annotations.Nullable Entry<T> at(List<Token> tokens, int at) {
        if (tokens.get(at) instanceof Token.Word word) {
            for (Entry<T> entry : byFirstWord.getOrDefault(word.lower(), List.of())) {
                if (fits(entry.words(), tokens, at)) {
                    return entry;
                }
            }
        }
        return null;
    }

    private static boolean fits(List<String> words, List<Token> tokens, int at) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!(tokens.get(at + i) instanceof Token.Word word)
                    || !word.lower().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private record Entry<T>(List<String> words, List<T> meanings) {}

    /**
     * A name in a sentence.
     *
     * @param meanings what it stands for; several where several things have the same name
     */
    public record Found<T>(Sentence.Span span, List<T> meanings) {}
}
