package org.systemicrisk.model.rule.scores;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Token;

/**
 * A label of a scale as somebody typed it.
 *
 * @param dimensions the dimensions on whose scales it is
 */
record TypedLabel(Sentence.Span span, String label, Set<Dimension> dimensions) {

    TypedLabel {
        dimensions = Set.copyOf(dimensions);
    }

    int end() {
        return span.at() + span.tokens().size();
    }

    /** The labels of a methodology, by their first words. Only those that are written with a capital can be told from words. */
    static final class Finder {

        private final Map<String, List<Label>> byFirstWord = new HashMap<>();

        Finder(Methodology methodology) {
            Map<String, Set<Dimension>> dimensions = new LinkedHashMap<>();
            for (Dimension dimension : Dimension.values()) {
                methodology.scaleOf(dimension).ifPresent(scale -> scale.steps().stream()
                        .map(Step::label)
                        .filter(label -> Character.isUpperCase(label.codePointAt(0)))
                        .forEach(label -> dimensions
                                .computeIfAbsent(label, l -> EnumSet.noneOf(Dimension.class))
                                .add(dimension)));
            }
            dimensions.forEach((label, of) -> {
                List<String> words = List.of(label.split("\\s+"));
                byFirstWord
                        .computeIfAbsent(words.get(0), w -> new ArrayList<>())
                        .add(new Label(label, words, of));
            });
            byFirstWord
                    .values()
                    .forEach(labels -> labels.sort(Comparator.comparingInt(
                                    (Label label) -> label.words().size())
                            .reversed()));
        }

        /** The labels in a sentence. A single word at its beginning has a capital anyway and is none. */
        List<TypedLabel> in(Sentence sentence) {
            List<TypedLabel> found = new ArrayList<>(0);
            List<Token> tokens = sentence.tokens();
            for (int at = 0; at < tokens.size(); at++) {
                Label label = at(tokens, at);
                if (label != null) {
                    int end = at + label.words().size();
                    found.add(new TypedLabel(
                            new Sentence.Span(tokens.subList(at, end), at), label.label(), label.dimensions()));
                    at = end - 1;
                }
            }
            return found;
        }

        private @org.jspecify.annotations.Nullable Label at(List<Token> tokens, int at) {
            if (!(tokens.get(at) instanceof Token.Word word)) {
                return null;
            }
            for (Label label : byFirstWord.getOrDefault(word.text(), List.of())) {
                if (label.fits(tokens, at)) {
                    return label;
                }
            }
            return null;
        }
    }

    private record Label(String label, List<String> words, Set<Dimension> dimensions) {
        boolean fits(List<Token> tokens, int at) {
            if (at + words.size() > tokens.size() || (at == 0 && words.size() == 1)) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!(tokens.get(at + i) instanceof Token.Word word)
                        || !word.text().equals(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
