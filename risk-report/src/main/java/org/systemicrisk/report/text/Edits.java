package org.systemicrisk.report.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements within a text, collected in any order and made at once. */
final class Edits {

    private record Edit(int from, int to, String with) {}

    private final List<Edit> edits = new ArrayList<>();

    void replace(int from, int to, String with) {
        edits.add(new Edit(from, to, with));
    }

    String apply(String text) {
        StringBuilder result = new StringBuilder(text);
        List<Edit> backwards = new ArrayList<>(edits);
        backwards.sort(Comparator.comparingInt(Edit::from).reversed());
        int limit = text.length();
        for (Edit edit : backwards) {
            if (edit.to() <= limit) {
                result.replace(edit.from(), edit.to(), edit.with());
                limit = edit.from();
            }
        }
        return result.toString();
    }
}
