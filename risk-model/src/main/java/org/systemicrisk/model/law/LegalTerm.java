package org.systemicrisk.model.law;

import java.util.List;
import java.util.Map;

/**
 * An item of one of the regulation's lists, in our own short words.
 *
 * @param code how files refer to it: {@code c.elections}, {@code recommender}, {@code f}, {@code service-security}
 * @param article the provision, such as {@code 34(1)(c)}
 * @param recitals the recitals that explain it
 * @param charter the articles of the Charter of Fundamental Rights that it names
 * @param named whether the provision itself names it; false for rights added under its "in particular"
 * @param labels a few words, by language
 * @param texts a sentence, by language
 */
public record LegalTerm(
        String code,
        String article,
        List<String> recitals,
        List<String> charter,
        boolean named,
        Map<String, String> labels,
        Map<String, String> texts) {

    public LegalTerm {
        recitals = List.copyOf(recitals);
        charter = List.copyOf(charter);
        labels = Map.copyOf(labels);
        texts = Map.copyOf(texts);
    }

    /** The label in a language, or in English where the language has none. */
    public String label(String language) {
        return labels.getOrDefault(language, labels.getOrDefault("en", code));
    }

    /** The sentence in a language, or in English where the language has none. */
    public String text(String language) {
        return texts.getOrDefault(language, texts.getOrDefault("en", ""));
    }
}
