package org.systemicrisk.model.rule.redactions;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.text.Folded;

/** Runs of withheld words, by which they are found elsewhere. An empty word is something that is no word, and in no run. */
final class SecretRuns {

    /** So many words in their order are hardly ever the same by chance. */
    static final int LONG = 8;

    /** A passage that is shorter is found as a whole, when it has so many words. */
    static final int SHORTEST = 5;

    private static final NavigableSet<Integer> NONE = Collections.emptyNavigableSet();

    private final Map<List<String>, Redaction> runs = new HashMap<>();
    private final Map<String, NavigableSet<Integer>> lengths = new HashMap<>();

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** Enters the words of a passage: each run of eight, or all of them where they are fewer. */
    void enterPassage(List<String> words, Redaction redaction) {
        if (words.size() >= SHORTEST && words.size() < LONG) {
            enter(words, redaction);
        }
        for (int at = 0; at + LONG <= words.size(); at++) {
            enter(words.subList(at, at + LONG), redaction);
        }
    }

    /** Enters words that tell only all together, such as a title. */
    void enter(List<String> words, Redaction redaction) {
        if (words.contains("")) {
            return;
        }
        List<String> run = List.copyOf(words);
        runs.putIfAbsent(run, redaction);
        lengths.computeIfAbsent(run.get(0), first -> new TreeSet<>()).add(run.size());
    }

    /**
     * The redaction of a run of withheld words that begins at a position of a text; null for none.
     *
     * @param words as {@link Folded} writes them
     */
    @Nullable
    Redaction at(List<String> words, int from) {
        for (int length : lengths.getOrDefault(words.get(from), NONE)) {
            if (from + length <= words.size()) {
                Redaction found = runs.get(words.subList(from, from + length));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The words of a text. */
    static List<String> words(String text) {
        return Folded.words(text).stream().map(Folded::letters).toList();
    }
}
