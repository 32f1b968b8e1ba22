package org.systemicrisk.model.rule.redactions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.systemicrisk.model.rule.Dossier;

/** The folded words of each word of the texts, found once: texts repeat theirs. */
final class FoldedWords {

    private final Map<String, List<Folded>> words = new HashMap<>();
    private final Map<String, List<String>> letters = new HashMap<>();

    static FoldedWords of(Dossier dossier) {
        return dossier.shared(FoldedWords.class, shared -> new FoldedWords());
    }

    /** The words of a text, as names are compared. */
    List<Folded> words(String text) {
        return words.computeIfAbsent(text, Folded::words);
    }

    /** The words of a text, as runs of words are compared. */
    List<String> letters(String text) {
        return letters.computeIfAbsent(
                text, known -> words(known).stream().map(Folded::letters).toList());
    }
}
