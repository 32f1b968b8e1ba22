package org.systemicrisk.report.scan;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as bare letters and digits: lower case, without accents, spaces, hyphens, and signs that cannot be seen. However a
 * word is split, joined or spelt, its bare form is the same.
 */
final class Letters {

    private static final int ASCII = 128;
    private static final String PLAIN = "łl øo đd ðd þth ßss ıi æae œoe ŋn ħh";

    private final char[] text;
    private char[] bare;
    private int[] at;
    private int length;

    private Letters(String text) {
        this.text = text.toCharArray();
        this.bare = new char[text.length()];
        this.at = new int[text.length()];
    }

    static Letters of(String text) {
        Letters letters = new Letters(text);
        for (int i = 0; i < letters.text.length; i++) {
            char sign = letters.text[i];
            if (sign >= ASCII) {
                for (char folded : folded(text, i)) {
                    letters.add(folded, i);
                }
            } else if (ascii(sign) != 0) {
                letters.add(ascii(sign), i);
            }
        }
        return letters;
    }

    private void add(char letter, int position) {
        if (length == bare.length) {
            bare = Arrays.copyOf(bare, 2 * length);
            at = Arrays.copyOf(at, 2 * length);
        }
        bare[length] = letter;
        at[length++] = position;
    }

    /** The bare form alone. */
    static String bare(String text) {
        return of(text).bare();
    }

    String bare() {
        return new String(bare, 0, length);
    }

    int length() {
        return length;
    }

    char at(int index) {
        return bare[index];
    }

    /** Where in the text a letter stands. */
    int position(int index) {
        return at[index];
    }

    /** Whether a word begins with this letter: nothing, a sign, or a change from small to capital stands before it. */
    boolean begins(int index) {
        int here = at[index];
        return here == 0 || isBreak(text[here - 1], text[here]);
    }

    /** Whether a word ends with this letter. */
    boolean ends(int index) {
        int next = at[index] + 1;
        return next >= text.length || isBreak(text[next - 1], text[next]);
    }

    /** Whether a reader sees a sign or a blank between two letters; the end of a line, with its hyphen, parts no word. */
    boolean isSplit(int from, int to) {
        for (int i = at[from]; i < at[to]; i++) {
            char sign = text[i];
            boolean breaksLine = sign < ' ' || sign == '-' && text[i + 1] < ' ';
            if (isSeen(sign) && sign != Seam.SIGN && !breaksLine && !Character.isLetterOrDigit(sign)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBreak(char before, char after) {
        return !Character.isLetterOrDigit(before) && isSeen(before)
                || !Character.isLetterOrDigit(after) && isSeen(after)
                || Character.isLowerCase(before) && Character.isUpperCase(after)
                || Character.isDigit(before) != Character.isDigit(after);
    }

    private static boolean isSeen(char sign) {
        int kind = Character.getType(sign);
        return kind != Character.FORMAT && kind != Character.NON_SPACING_MARK;
    }

    private static char ascii(char sign) {
        if (sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9') {
            return sign;
        }
        return sign >= 'A' && sign <= 'Z' ? (char) (sign + ('a' - 'A')) : 0;
    }

    private static char[] folded(String text, int at) {
        char sign = text.charAt(at);
        if (!Character.isLetterOrDigit(sign) && !Character.isSurrogate(sign) && sign < '\u2070') {
            return new char[0];
        }
        String one = Character.isHighSurrogate(sign) && at + 1 < text.length()
                ? text.substring(at, at + 2)
                : String.valueOf(sign);
        StringBuilder folded = new StringBuilder(2);
        Normalizer.normalize(one, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(code -> folded.append(plain(code)));
        return folded.toString().toCharArray();
    }

    private static String plain(int code) {
        int known = PLAIN.indexOf(code);
        if (known >= 0 && (known == 0 || PLAIN.charAt(known - 1) == ' ')) {
            int end = PLAIN.indexOf(' ', known);
            return PLAIN.substring(known + 1, end < 0 ? PLAIN.length() : end);
        }
        int digit = Character.digit(code, 10);
        return digit >= 0 ? String.valueOf(digit) : Character.toString(code);
    }
}
