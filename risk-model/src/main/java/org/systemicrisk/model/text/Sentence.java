package org.systemicrisk.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.narrative.ProseNode;

/** A sentence, heading, list item or table cell: words and references in their order; at least one. */
public final class Sentence {

    private final List<Token> tokens;
    private @Nullable Lexicon lexicon;
    private Set<WordList> kinds = Set.of();

    public Sentence(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one word");
        }
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** The phrases of a kind, in their order; none overlaps another. */
    public List<Span> find(WordList kind, Lexicon lexicon) {
        if (!kinds(lexicon).contains(kind)) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>(1);
        for (int at = 0; at < tokens.size(); at++) {
            int length = lexicon.length(kind, tokens, at);
            if (length > 0) {
                spans.add(new Span(tokens.subList(at, at + length), at));
                at += length - 1;
            }
        }
        return spans;
    }

    /** The kinds of which it may have phrases: many rules ask, and nearly always in vain. */
    private Set<WordList> kinds(Lexicon asked) {
        if (lexicon != asked) {
            lexicon = asked;
            kinds = asked.begun(tokens);
        }
        return kinds;
    }

    /** Whether a phrase of this kind is in it. */
    public boolean has(WordList kind, Lexicon lexicon) {
        return !find(kind, lexicon).isEmpty();
    }

    /** The references of a kind. */
    public <T extends ProseNode> List<T> references(Class<T> kind) {
        List<T> found = List.of();
        for (Token token : tokens) {
            if (token instanceof Token.Reference reference && kind.isInstance(reference.node())) {
                found = found.isEmpty() ? new ArrayList<>(1) : found;
                found.add(kind.cast(reference.node()));
            }
        }
        return found;
    }

    /** The words, without references. */
    public Stream<Token.Word> words() {
        return tokens.stream().filter(Token.Word.class::isInstance).map(Token.Word.class::cast);
    }

    /** Whether a word or reference of it is withheld, so that no finding may repeat it. */
    public boolean isWithheld() {
        return isWithheld(tokens);
    }

    private static boolean isWithheld(List<Token> tokens) {
        return tokens.stream().anyMatch(Token::isWithheld);
    }

    /** Where it begins. */
    public Place place() {
        return tokens.get(0).place();
    }

    /** The words in lower case, joined by blanks, with an ellipsis for each reference: for comparing, not for printing. */
    public String bare() {
        StringBuilder bare = new StringBuilder();
        for (Token token : tokens) {
            bare.append(bare.length() == 0 ? "" : " ").append(token instanceof Token.Word word ? word.lower() : "…");
        }
        return bare.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sentence sentence && tokens.equals(sentence.tokens);
    }

    @Override
    public int hashCode() {
        return tokens.hashCode();
    }

    /** A sentence may hold what is withheld. */
    @Override
    public String toString() {
        return "sentence at " + place();
    }

    /**
     * Some words of a sentence.
     *
     * @param at position of the first of them among the sentence's tokens
     */
    public record Span(List<Token> tokens, int at) {
        public Span {
            tokens = List.copyOf(tokens);
        }

        /** From the first word to the last, when they stand on one line; otherwise the first word's place. */
        public Place place() {
            Place first = tokens.get(0).place();
            Place last = tokens.get(tokens.size() - 1).place();
            return first.line() == last.line() && last.column() >= first.column()
                    ? new Place(
                            first.file(), first.line(), first.column(), last.column() + last.length() - first.column())
                    : first;
        }

        /** Whether one of them is withheld. */
        public boolean isWithheld() {
            return Sentence.isWithheld(tokens);
        }

        /** The words as they were typed, for a finding; empty when one of them is withheld. */
        public Optional<String> quote() {
            if (isWithheld()) {
                return Optional.empty();
            }
            return Optional.of(String.join(
                    " ",
                    tokens.stream()
                            .map(token -> token instanceof Token.Word word ? word.text() : "…")
                            .toList()));
        }

        @Override
        public String toString() {
            return "words at " + place();
        }
    }
}
