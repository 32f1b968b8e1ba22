package org.systemicrisk.report.scan;

import java.util.Locale;
import java.util.Map;

/**
 * Reads numbers as people write them, in every way in which they can be meant: {@code 12,345} is twelve thousand or twelve
 * and a bit. Dates and the numbers of legal acts are none.
 */
final class NumberReader {

    /** Takes one meaning of a number: {@code significand} times ten to the power of {@code exponent}. */
    interface Meaning {
        void of(long significand, int exponent, int from, int to);
    }

    /** More do not fit a meaning. */
    static final int MOST_DIGITS = 18;

    private static final int GROUP = 3;
    private static final int YEAR = 4;
    private static final int DATE = 3;
    private static final int MOST_RUNS = 8;
    private static final int MOST_BLANKS = 3;
    private static final int LONGEST_WORD = 9;
    private static final int PER_MILLE = -1;

    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("thousand", 3),
            Map.entry("thousands", 3),
            Map.entry("tausend", 3),
            Map.entry("tsd", 3),
            Map.entry("m", 6),
            Map.entry("mn", 6),
            Map.entry("mio", 6),
            Map.entry("million", 6),
            Map.entry("millions", 6),
            Map.entry("millionen", 6),
            Map.entry("bn", 9),
            Map.entry("mrd", 9),
            Map.entry("billion", 9),
            Map.entry("billions", 9),
            Map.entry("milliarde", 9),
            Map.entry("milliarden", 9));

    private final char[] text;
    private final Meaning meaning;
    /** Where the runs of digits begin that are looked at. */
    private final int[] starts = new int[MOST_RUNS];

    private final int[] ends = new int[MOST_RUNS];
    /** The sign before each. */
    private final char[] signs = new char[MOST_RUNS];

    private int runs;

    private NumberReader(String text, Meaning meaning) {
        this.text = text.toCharArray();
        this.meaning = meaning;
    }

    /** Tells every meaning of every number in a text. */
    static void read(String text, Meaning meaning) {
        new NumberReader(text, meaning).read();
    }

    private void read() {
        int at = 0;
        while (at < text.length) {
            if (!isDigit(at)) {
                at++;
                continue;
            }
            if (at > 0 && Character.isLetter(text[at - 1])) {
                at = endOfRun(at);
                continue;
            }
            collect(at);
            int others = runsOfNoNumber();
            if (others == 0) {
                tell();
            }
            at = others == 0 ? next() : ends[others - 1];
        }
    }

    /** Finds the runs of digits that may make up one number. */
    private void collect(int from) {
        runs = 0;
        int at = from;
        char sign = 0;
        while (runs < MOST_RUNS) {
            starts[runs] = at;
            ends[runs] = endOfRun(at);
            signs[runs++] = sign;
            int next = skip(ends[runs - 1]);
            if (next >= text.length) {
                return;
            }
            sign = text[next];
            if (isDigit(next)) {
                sign = Seam.SIGN;
                at = next;
            } else if (isBlank(sign)) {
                at = afterBlanks(next);
                sign = ' ';
            } else if (isDecimal(sign) || sign == '\'' || sign == '\u2019' || sign == '_') {
                at = afterBreak(skip(next + 1));
            } else if (isDateSign(sign) && next + 1 < text.length && isDigit(next + 1)) {
                at = next + 1;
            } else {
                return;
            }
            if (at >= text.length || !isDigit(at)) {
                return;
            }
        }
    }

    /** How many runs are a date, a time or the number of an act: 2024-06-30, 30.06.2024 and 2022/2065. */
    private int runsOfNoNumber() {
        if (runs > 1 && length(0) == YEAR && signs[1] == '/') {
            return 2;
        }
        if (runs < DATE || signs[1] != signs[2]) {
            return 0;
        }
        boolean yearFirst = signs[1] == '-' && length(0) == YEAR && length(1) == 2;
        boolean yearLast = signs[1] == '.' && length(0) <= 2 && length(1) <= 2;
        return yearFirst || yearLast ? DATE : 0;
    }

    /** Tells what the runs can mean. */
    private void tell() {
        long value = 0;
        int digits = 0;
        char group = 0;
        for (int run = 0; run < runs; run++) {
            char sign = signs[run];
            int length = length(run);
            digits += length;
            if (digits > MOST_DIGITS || isDateSign(sign)) {
                return;
            }
            boolean joined = run == 0 || sign == Seam.SIGN;
            value = append(value, run);
            if (!joined && sign != group && isDecimal(sign) && canEnd(run)) {
                say(value, -length, run);
            }
            if (!joined && (length != GROUP || (group == 0 ? digits - length > GROUP : sign != group))) {
                return;
            }
            group = joined ? group : sign;
            if (canEnd(run) && !(text[starts[0]] == '0' && digits > 1)) {
                say(value, 0, run);
            }
        }
    }

    /** A number does not end before a comma that another digit follows. */
    private boolean canEnd(int run) {
        return run + 1 == runs || isApart(run + 1);
    }

    private int next() {
        for (int run = 1; run < runs; run++) {
            if (isApart(run)) {
                return starts[run];
            }
        }
        return ends[runs - 1];
    }

    /** Whether a run may be a number of its own. */
    private boolean isApart(int run) {
        return signs[run] == ' ' || signs[run] == Seam.SIGN || isDateSign(signs[run]);
    }

    private void say(long value, int exponent, int run) {
        long significand = value;
        int power = exponent;
        while (significand != 0 && significand % 10 == 0) {
            significand /= 10;
            power++;
        }
        if (significand == 0) {
            return;
        }
        int to = ends[run];
        meaning.of(significand, power, starts[0], to);
        int multiplied = multiplier(to);
        if (multiplied != 0) {
            meaning.of(significand, power + multiplied, starts[0], to);
        }
    }

    /** What a word or sign behind the number multiplies it by, as a power of ten. */
    private int multiplier(int end) {
        int at = skip(end);
        while (at < text.length && (isBlank(text[at]) || text[at] == '-') && at < end + 2) {
            at++;
        }
        int from = at;
        while (at < text.length && at < from + LONGEST_WORD + 1 && Character.isLetter(text[at])) {
            at++;
        }
        if (at == from) {
            return from < text.length && text[from] == '\u2030' ? PER_MILLE : 0;
        }
        return POWERS.getOrDefault(new String(text, from, at - from).toLowerCase(Locale.ROOT), 0);
    }

    private long append(long value, int run) {
        long appended = value;
        for (int i = starts[run]; i < ends[run]; i++) {
            int digit = Character.digit(text[i], 10);
            if (digit >= 0) {
                appended = 10 * appended + digit;
            }
        }
        return appended;
    }

    private int length(int run) {
        int length = 0;
        for (int i = starts[run]; i < ends[run]; i++) {
            length += isDigit(i) ? 1 : 0;
        }
        return length;
    }

    /** The end of the digits, with signs between them that nobody sees. */
    private int endOfRun(int from) {
        int end = from;
        for (int at = from; at < text.length; at++) {
            if (isDigit(at)) {
                end = at + 1;
            } else if (Character.getType(text[at]) != Character.FORMAT) {
                break;
            }
        }
        return end;
    }

    private int skip(int from) {
        int at = from;
        while (at < text.length && (text[at] == Seam.SIGN || Character.getType(text[at]) == Character.FORMAT)) {
            at++;
        }
        return at;
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at < text.length && at < from + MOST_BLANKS && isBlank(text[at])) {
            at = skip(at + 1);
        }
        return at;
    }

    /** A sign between digits is followed by a digit, or by the end of a line only. */
    private int afterBreak(int from) {
        return from < text.length && (text[from] == '\n' || text[from] == '\r') ? afterBlanks(from) : from;
    }

    private boolean isDigit(int at) {
        char sign = text[at];
        return sign >= '0' && sign <= '9' || sign > '\u0660' && Character.isDigit(sign);
    }

    private static boolean isDecimal(char sign) {
        return sign == '.' || sign == ',' || sign == '\u00b7';
    }

    private static boolean isDateSign(char sign) {
        return sign == '/' || sign == '-' || sign == ':';
    }

    private static boolean isBlank(char sign) {
        return sign == ' '
                || sign == '\n'
                || sign == '\r'
                || sign == '\t'
                || Character.getType(sign) == Character.SPACE_SEPARATOR;
    }
}
