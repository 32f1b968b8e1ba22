package org.systemicrisk.report.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Stretches of withheld passages. A text tells a passage when it has forty letters of it, some eight words, in a row; they
 * are compared by a hash that moves on letter by letter.
 */
final class Windows<T> {

    /** Letters of a stretch. */
    static final int WIDTH = 40;

    private static final long FACTOR = 1_000_003;

    private record Stretch<T>(String letters, T meaning) {}

    private final Map<Long, List<Stretch<T>>> stretches = new HashMap<>();
    private final Marks marks = new Marks();
    private final long leaving;

    Windows() {
        long power = 1;
        for (int i = 1; i < WIDTH; i++) {
            power *= FACTOR;
        }
        leaving = power;
    }

    /** Adds every stretch of a passage that begins with a word; none when it is shorter than one. */
    void add(String passage, T meaning) {
        Letters letters = Letters.of(passage);
        String bare = letters.bare();
        for (int from = 0; from + WIDTH <= letters.length(); from++) {
            if (letters.begins(from)) {
                String stretch = bare.substring(from, from + WIDTH);
                long hash = hash(stretch);
                marks.add(hash);
                stretches.computeIfAbsent(hash, same -> new ArrayList<>()).add(new Stretch<>(stretch, meaning));
            }
        }
    }

    /** Tells every stretch in a text, with the position of its first letter. */
    void find(Letters text, BiConsumer<T, Integer> hit) {
        if (stretches.isEmpty()) {
            return;
        }
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i >= WIDTH) {
                hash -= text.at(i - WIDTH) * leaving;
            }
            hash = hash * FACTOR + text.at(i);
            if (i >= WIDTH - 1 && marks.mayHold(hash)) {
                compare(text, i - WIDTH + 1, hash, hit);
            }
        }
    }

    private void compare(Letters text, int from, long hash, BiConsumer<T, Integer> hit) {
        List<Stretch<T>> alike = stretches.get(hash);
        if (alike != null) {
            alike.stream()
                    .filter(stretch -> isAt(stretch.letters(), text, from))
                    .forEach(stretch -> hit.accept(stretch.meaning(), from));
        }
    }

    private static boolean isAt(String stretch, Letters text, int from) {
        for (int i = 0; i < WIDTH; i++) {
            if (text.at(from + i) != stretch.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static long hash(String stretch) {
        long hash = 0;
        for (int i = 0; i < stretch.length(); i++) {
            hash = hash * FACTOR + stretch.charAt(i);
        }
        return hash;
    }
}
