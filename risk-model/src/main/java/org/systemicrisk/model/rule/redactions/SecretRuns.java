package org.systemicrisk.model.rule.redactions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
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

    /**
     * What the runs that begin with a word have behind it: most texts have another second word, and are passed over.
     *
     * @param lengths in words, the shortest first
     */
    private record Behind(Set<String> seconds, NavigableSet<Integer> lengths) {}

    private final Map<List<String>, Redaction> runs = new HashMap<>();
    private final Map<String, Behind> beginnings = new HashMap<>();

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

    /** Enters words that tell only all together, such as a title; at least two. */
    void enter(List<String> words, Redaction redaction) {
        if (words.contains("")) {
            return;
        }
        List<String> run = List.copyOf(words);
        runs.putIfAbsent(run, redaction);
        Behind behind = beginnings.computeIfAbsent(run.get(0), first -> new Behind(new HashSet<>(), new TreeSet<>()));
        behind.seconds().add(run.get(1));
        behind.lengths().add(run.size());
    }

    /**
     * The redaction of a run of withheld words that begins at a position of a text; null for none.
     *
     * @param words as {@link Folded} writes them
     */
    @Nullable
    Redaction at(List<String> words, int from) {
        Behind behind = beginnings.get(words.get(from));
        if (behind == null || from + 1 == words.size() || !behind.seconds().contains(words.get(from + 1))) {
            return null;
        }
        for (int length : behind.lengths()) {
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
