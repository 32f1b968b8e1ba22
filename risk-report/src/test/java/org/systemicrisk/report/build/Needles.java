package org.systemicrisk.report.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for many words in a long text at once. */
final class Needles {

    /** By so many first letters words are told apart. */
    private static final int BEGINNING = 4;

    private static final int HASHES = 1 << 16;

    private final boolean[] begins = new boolean[HASHES];
    private final Map<String, List<String>> byBeginning = new HashMap<>();

    /** @param words of at least four letters each */
    Needles(Collection<String> words) {
        for (String word : words) {
            begins[hash(word, 0)] = true;
            byBeginning
                    .computeIfAbsent(word.substring(0, BEGINNING), beginning -> new ArrayList<>())
                    .add(word);
        }
    }

    /** Those that are in the text. */
    Set<String> in(CharSequence text) {
        Set<String> found = new LinkedHashSet<>();
        String all = text.toString();
        for (int i = 0; i + BEGINNING <= all.length(); i++) {
            if (begins[hash(all, i)]) {
                for (String word : byBeginning.getOrDefault(all.substring(i, i + BEGINNING), List.of())) {
                    if (all.startsWith(word, i)) {
                        found.add(word);
                    }
                }
            }
        }
        return found;
    }

    private static int hash(String text, int at) {
        int hash = 0;
        for (int i = at; i < at + BEGINNING; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return (hash ^ hash >>> 16) & HASHES - 1;
    }
}
