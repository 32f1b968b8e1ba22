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

    /** Makes the replacements. Of two that overlap, the one that begins first wins, and of these the longer. */
    String apply(String text) {
        List<Edit> ordered = new ArrayList<>(edits);
        ordered.sort(Comparator.comparingInt(Edit::from).thenComparing(Edit::to, Comparator.reverseOrder()));
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (Edit edit : ordered) {
            if (edit.from() >= done) {
                result.append(text, done, edit.from()).append(edit.with());
                done = edit.to();
            }
        }
        return result.append(text.substring(done)).toString();
    }
}
