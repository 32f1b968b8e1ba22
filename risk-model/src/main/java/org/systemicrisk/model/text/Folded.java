package org.systemicrisk.model.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word without what spelling varies: case, accents, hyphens, apostrophes.
 *
 * @param letters its letters and digits alone
 * @param isCapital whether it begins with a capital
 */
public record Folded(String letters, boolean isCapital) {

    /** What stands in a row of words for something that is none, and parts those on both sides of it. */
    public static final List<Folded> NO_WORD = List.of(new Folded("", false));

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    /** The words of a text; hyphens and apostrophes part them too. */
    public static List<Folded> words(String text) {
        if (isPlain(text)) {
            return List.of(new Folded(text.toLowerCase(Locale.ROOT), Character.isUpperCase(text.charAt(0))));
        }
        List<Folded> words = new ArrayList<>();
        for (String word : BETWEEN.split(text)) {
            if (!word.isEmpty()) {
                words.add(new Folded(fold(word), Character.isUpperCase(word.codePointAt(0))));
            }
        }
        return words;
    }

    /** Whether it is one word of plain letters and digits, as nearly all are. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!WordScanner.isPlain(text.charAt(at))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace("\u00df", "ss");
        return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The letters of all words in one. */
    public static String joined(List<Folded> words) {
        return String.join("", words.stream().map(Folded::letters).toList());
    }
}
