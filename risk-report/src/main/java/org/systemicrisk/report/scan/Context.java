package org.systemicrisk.report.scan;

import java.util.List;

/** What stands around a number: the row, the object or the sentence, and what is right before and behind it. */
final class Context {

    private static final int LONGEST_SENTENCE = 300;
    private static final int NEAR = 80;
    private static final int SHORTEST_UNIT = 3;
    private static final int SHORTEST_WORD = 4;
    private static final int FEWEST_WORDS = 2;

    private final Piece piece;
    private final int from;
    private final int to;

    Context(Piece piece, int from, int to) {
        this.piece = piece;
        this.from = from;
        this.to = to;
    }

    /** Whether the label of a value is in the same row, object or sentence, or its unit right behind the number. */
    boolean isBeside(Secret.Value secret) {
        String unit = Letters.bare(secret.unit());
        return names(secret.labels())
                || unit.length() >= SHORTEST_UNIT && Letters.bare(after()).startsWith(unit);
    }

    /** Whether one of the labels is in the same row, object or sentence. */
    boolean names(List<String> labels) {
        String words =
                Letters.bare(piece.around() + "\n" + (piece.sort() == Piece.Sort.FLOW ? sentence() : piece.text()));
        return labels.stream().anyMatch(label -> isIn(label, words));
    }

    private static boolean isIn(String label, String words) {
        String letters = Letters.bare(label);
        if (letters.length() > SHORTEST_UNIT && words.contains(letters)) {
            return true;
        }
        List<String> parts = List.of(label.split("[^\\p{L}\\p{N}]+")).stream()
                .filter(part -> part.length() >= SHORTEST_WORD)
                .map(Letters::bare)
                .toList();
        return label.indexOf('.') < 0
                && parts.size() >= FEWEST_WORDS
                && parts.stream().allMatch(words::contains);
    }

    /** What stands right before the number. */
    String before() {
        return piece.text().substring(Math.max(0, from - NEAR), from);
    }

    /** What stands right behind it. */
    String after() {
        return piece.text().substring(to, Math.min(piece.text().length(), to + NEAR));
    }

    private String sentence() {
        String text = piece.text();
        int begin = from;
        while (begin > 0 && from - begin < LONGEST_SENTENCE && !isEnd(text, begin - 1)) {
            begin--;
        }
        int end = to;
        while (end < text.length() && end - to < LONGEST_SENTENCE && !isEnd(text, end)) {
            end++;
        }
        return text.substring(begin, end);
    }

    private static boolean isEnd(String text, int at) {
        char sign = text.charAt(at);
        return (sign == '.' || sign == '!' || sign == '?')
                && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }
}
