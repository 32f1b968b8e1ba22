package org.systemicrisk.model.text;

import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Names and labels of an assessment, found in its sentences whatever their case. Where several fit, the longest is
 * meant: “Medium High” is not “Medium”.
 *
 * @param <T> what a name stands for
 */
public final class Phrasebook<T> {

    private final Map<String, Drawer<T>> byFirstWord = new HashMap<>();

    /** Adds a name; one without a word is left out. */
    public void add(String name, T meaning) {
        List<String> words = Paragraphs.words(name);
        if (!words.isEmpty()) {
            byFirstWord
                    .computeIfAbsent(words.get(0), word -> new Drawer<>(new HashMap<>(), new TreeSet<>(reverseOrder())))
                    .add(words, meaning);
        }
    }

    /** The names in a sentence, in their order; none overlaps another. */
    public List<Found<T>> find(Sentence sentence) {
        List<Found<T>> found = List.of();
        List<Token> tokens = sentence.tokens();
        int at = 0;
        while (at < tokens.size()) {
            Found<T> name = at(tokens, at);
            if (name != null) {
                found = found.isEmpty() ? new ArrayList<>(1) : found;
                found.add(name);
            }
            at += name == null ? 1 : name.span().tokens().size();
        }
        return found;
    }

    /** The longest name that begins here; nearly always there is none. */
    private @Nullable Found<T> at(List<Token> tokens, int at) {
        Drawer<T> drawer = tokens.get(at) instanceof Token.Word word ? byFirstWord.get(word.lower()) : null;
        return drawer == null ? null : drawer.longest(tokens, at);
    }

    /** The names that begin with a word, however many: by their words, and the lengths they have, the longest first. */
    private record Drawer<T>(Map<List<String>, List<T>> meanings, NavigableSet<Integer> lengths) {

        void add(List<String> words, T meaning) {
            meanings.computeIfAbsent(words, w -> new ArrayList<>()).add(meaning);
            lengths.add(words.size());
        }

        @Nullable
        Found<T> longest(List<Token> tokens, int at) {
            for (int length : lengths) {
                List<Token> part = tokens.subList(at, Math.min(at + length, tokens.size()));
                List<T> found = meanings.get(words(part));
                if (found != null) {
                    return new Found<>(new Sentence.Span(part, at), List.copyOf(found));
                }
            }
            return null;
        }

        private static List<String> words(List<Token> tokens) {
            List<String> words = new ArrayList<>(tokens.size());
            for (Token token : tokens) {
                words.add(token instanceof Token.Word word ? word.lower() : "");
            }
            return words;
        }
    }

    /**
     * A name in a sentence.
     *
     * @param meanings what it stands for; several where several things have the same name
     */
    public record Found<T>(Sentence.Span span, List<T> meanings) {}
}
