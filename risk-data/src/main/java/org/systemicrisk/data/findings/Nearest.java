package org.systemicrisk.data.findings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Nearest {
    private Nearest() {}

    /** The most similar of the valid names, when one is similar enough to be a slip of the finger. */
    public static Optional<String> to(String written, Collection<String> valid) {
        String wanted = written.toLowerCase(Locale.ROOT);
        int most = slips(wanted.length());
        return valid.stream()
                .filter(name -> Math.abs(name.length() - wanted.length()) <= most)
                .sorted()
                .min(Comparator.comparingInt(name -> distance(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(name -> distance(wanted, name.toLowerCase(Locale.ROOT)) <= most);
    }

    /** How many letters of a word may be wrong. */
    private static int slips(int length) {
        if (length <= 4) {
            return length <= 2 ? 0 : 1;
        }
        return Math.max(2, length / 3);
    }

    /** A help line: the nearest name, or all of them when they are few. */
    public static String help(String written, Collection<String> valid, String otherwise) {
        Optional<String> nearest = to(written, valid);
        if (nearest.isPresent()) {
            return "did you mean " + nearest.get() + "?";
        }
        if (!valid.isEmpty() && valid.size() <= 12) {
            return "one of: " + String.join(", ", valid);
        }
        return otherwise;
    }

    /** Number of insertions, deletions, replacements and swaps of neighbours between two words. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
