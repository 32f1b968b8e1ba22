package org.systemicrisk.model.text;

/**
 * Finds, one after the other, the words of a Markdown text and the signs that end a sentence, an item or a paragraph.
 * Link targets, addresses, marks of notes and entities are passed over. It looks at each character a few times at most, and remembers
 * nothing but where it is.
 */
final class WordScanner {

    /** What was found. */
    enum Kind {
        WORD,
        /** A full stop, question or exclamation mark, or ellipsis that something blank follows. */
        STOP,
        /** The border of a table's cell. */
        CELL,
        /** An empty line. */
        BLOCK,
        /** The beginning of a list's item. */
        ITEM,
        HEADING,
        LINE,
        /** Something that is not read. */
        SKIPPED,
        END
    }

    private static final int LONGEST_NUMBER_OF_ITEM = 3;
    private static final int DEEPEST_HEADING = 6;

    private final String text;
    private int start;
    private int end;

    WordScanner(String text) {
        this.text = text;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Goes on to what comes next. */
    Kind next() {
        for (int at = end; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            start = at;
            Kind kind = at(at);
            if (kind != Kind.END) {
                return kind;
            }
        }
        start = text.length();
        end = start;
        return Kind.END;
    }

    /** Goes on to the next word from a position, whatever stands before it; false when there is none. */
    boolean nextWord(int from) {
        for (int at = from; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int to = word(at);
            if (to > at) {
                start = at;
                end = to;
                return true;
            }
        }
        return false;
    }

    /** What was found. */
    String found() {
        return text.substring(start, end);
    }

    /** What begins at a position, whose end it sets; {@link Kind#END} for nothing. */
    private Kind at(int at) {
        char c = text.charAt(at);
        if (c == '\n' || at == 0) {
            Kind line = line(at, c == '\n' ? at + 1 : at);
            if (line != Kind.END) {
                return line;
            }
        }
        int skipped = skipped(at, c);
        if (skipped > at) {
            return found(Kind.SKIPPED, skipped);
        }
        int word = word(at);
        if (word > at) {
            return found(Kind.WORD, word);
        }
        return switch (c) {
            case '|' -> found(Kind.CELL, at + 1);
            case '.', '!', '?', '\u2026' -> stops(at + 1) ? found(Kind.STOP, at + 1) : Kind.END;
            case '\n' -> found(Kind.LINE, at + 1);
            default -> Kind.END;
        };
    }

    private Kind found(Kind kind, int to) {
        end = to;
        return kind;
    }

    /** What the beginning of a line says. */
    private Kind line(int at, int from) {
        int sign = blanks(from);
        if (from > at && sign < text.length() && text.charAt(sign) == '\n') {
            return found(Kind.BLOCK, sign);
        }
        int afterItem = itemSign(sign);
        if (afterItem > sign && blanks(afterItem) > afterItem) {
            return found(Kind.ITEM, blanks(afterItem));
        }
        int afterHeading = sign;
        while (is(afterHeading, '#')) {
            afterHeading++;
        }
        boolean heading =
                afterHeading > sign && afterHeading - sign <= DEEPEST_HEADING && blanks(afterHeading) > afterHeading;
        return heading ? found(Kind.HEADING, afterHeading + 1) : Kind.END;
    }

    /** Behind {@code -}, {@code *}, {@code +}, {@code 1.} or {@code 12)}. */
    private int itemSign(int at) {
        if (is(at, '-') || is(at, '*') || is(at, '+')) {
            return at + 1;
        }
        int digits = at;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        boolean numbered = digits > at && digits - at <= LONGEST_NUMBER_OF_ITEM && (is(digits, '.') || is(digits, ')'));
        return numbered ? digits + 1 : at;
    }

    /** Behind the target of a link, an address, the mark of a note or an entity. */
    private int skipped(int at, char c) {
        return switch (c) {
            case ']' -> is(at + 1, '(') ? closed(at + 2, ')', true, at) : at;
            case '<' -> {
                int scheme = at + 1;
                while (scheme < text.length() && text.charAt(scheme) >= 'a' && text.charAt(scheme) <= 'z') {
                    scheme++;
                }
                yield scheme > at + 1 && is(scheme, ':') ? closed(scheme + 1, '>', true, at) : at;
            }
            case 'h' -> address(at);
            case '[' -> note(at);
            case '&' -> entity(at);
            default -> at;
        };
    }

    private int address(int at) {
        int from = text.startsWith("http://", at) ? at + 7 : text.startsWith("https://", at) ? at + 8 : at;
        int to = from;
        while (to > at && to < text.length() && !isSpace(text.charAt(to))) {
            to++;
        }
        return to > from ? to : at;
    }

    /** Behind {@code [^1]} or {@code [^1]:}. */
    private int note(int at) {
        int to = is(at + 1, '^') ? closed(at + 2, ']', false, at) : at;
        return to > at && is(to, ':') ? to + 1 : to;
    }

    private int entity(int at) {
        int from = is(at + 1, '#') ? at + 2 : at + 1;
        int to = from;
        while (to < text.length() && isPlain(text.charAt(to))) {
            to++;
        }
        return to > from && is(to, ';') ? to + 1 : at;
    }

    /** Behind a closing sign; {@code otherwise} when a blank or the end comes first. */
    private int closed(int from, char sign, boolean unbroken, int otherwise) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == sign) {
                return at + 1;
            }
            if (unbroken && isSpace(c)) {
                return otherwise;
            }
        }
        return otherwise;
    }

    /** Behind the word at a position. Numbers hold their signs and what is written close behind them; words what joins them. */
    private int word(int at) {
        int to = run(at);
        if (to == at) {
            return at;
        }
        if (Character.isDigit(text.codePointAt(at))) {
            return run(number(at));
        }
        while (to < text.length() && isJoint(text.charAt(to)) && run(to + 1) > to + 1) {
            to = run(to + 1);
        }
        return to;
    }

    /** Behind the digits at a position, with the signs between them: 2,764,070, 24/7, 12:30. */
    private int number(int at) {
        int to = digits(at);
        while (to < text.length() && isSignOfNumber(text.charAt(to)) && digits(to + 1) > to + 1) {
            to = digits(to + 1);
        }
        return to;
    }

    private int digits(int at) {
        int to = at;
        while (to < text.length() && Character.isDigit(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    /** Behind the letters and digits at a position. */
    private int run(int at) {
        int to = at;
        while (to < text.length()) {
            char c = text.charAt(to);
            if (c < 128 ? !isPlain(c) : !Character.isLetterOrDigit(text.codePointAt(to))) {
                break;
            }
            to += c < 128 ? 1 : Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    /** Whether behind a stop come nothing but marks of notes and closing signs before a blank. */
    private boolean stops(int behind) {
        int at = behind;
        while (is(at, '[') && is(at + 1, '^') && closed(at + 2, ']', false, at) > at) {
            at = closed(at + 2, ']', false, at);
        }
        while (at < text.length() && "\"'\u2019\u201d)*_".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at >= text.length() || isSpace(text.charAt(at));
    }

    private int blanks(int at) {
        int to = at;
        while (is(to, ' ') || is(to, '\t')) {
            to++;
        }
        return to;
    }

    private boolean is(int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    /** Whether it is one of the letters a to z and A to Z or of the digits 0 to 9. */
    static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static boolean isJoint(char c) {
        return c == '\'' || c == '\u2019' || c == '-';
    }

    private static boolean isSignOfNumber(char c) {
        return ".,:/\u2019'\u00a0\u202f-".indexOf(c) >= 0;
    }

    /** As {@code \s} has it. */
    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
