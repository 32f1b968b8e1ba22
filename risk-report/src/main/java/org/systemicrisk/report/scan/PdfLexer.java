package org.systemicrisk.report.scan;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads the marks of a PDF's syntax (ISO 32000-1, 7.2 and 7.3) from a file, an object stream or the content of a page. */
final class PdfLexer {

    /** Sort of a mark. */
    enum Mark {
        NUMBER,
        NAME,
        STRING,
        WORD,
        BEGIN_LIST,
        END_LIST,
        BEGIN_DICTIONARY,
        END_DICTIONARY,
        COMMENT,
        END
    }

    private static final int HEX = 16;
    private static final int OCTAL = 8;
    private static final int LONGEST_OCTAL = 3;
    /** Digits of a code in a name. */
    private static final int CODE = 2;

    private final byte[] data;
    private int at;
    private int from;
    private double number;
    private byte[] string = {};

    PdfLexer(byte[] data, int from) {
        this.data = data;
        this.at = from;
    }

    Mark next() {
        while (at < data.length && isBlank(data[at])) {
            at++;
        }
        from = at;
        if (at >= data.length) {
            return Mark.END;
        }
        switch (data[at]) {
            case '%':
                return comment();
            case '/':
                at++;
                skipWord();
                return Mark.NAME;
            case '(':
                return literal();
            case '[':
                at++;
                return Mark.BEGIN_LIST;
            case ']':
                at++;
                return Mark.END_LIST;
            case '<':
                return isNext('<') ? twice(Mark.BEGIN_DICTIONARY) : hexadecimal();
            case '>':
                return isNext('>') ? twice(Mark.END_DICTIONARY) : other();
            default:
                return wordOrNumber();
        }
    }

    /** The value of the number just read. */
    double number() {
        return number;
    }

    /** The bytes of the string just read. */
    byte[] string() {
        return string;
    }

    /** The name, word or comment just read. */
    String text() {
        String raw = new String(data, from, at - from, StandardCharsets.ISO_8859_1);
        if (raw.startsWith("/")) {
            return raw.indexOf('#') < 0 ? raw.substring(1) : name(raw.substring(1));
        }
        return raw;
    }

    /** Whether the word just read is this one. */
    boolean is(String word) {
        if (at - from != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (data[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the mark just read begins. */
    int from() {
        return from;
    }

    /** Where reading goes on. */
    int position() {
        return at;
    }

    void moveTo(int position) {
        at = Math.min(position, data.length);
    }

    private Mark twice(Mark mark) {
        at += 2;
        return mark;
    }

    private Mark other() {
        at++;
        return Mark.WORD;
    }

    private boolean isNext(char sign) {
        return at + 1 < data.length && data[at + 1] == sign;
    }

    private Mark comment() {
        while (at < data.length && data[at] != '\n' && data[at] != '\r') {
            at++;
        }
        return Mark.COMMENT;
    }

    private void skipWord() {
        while (at < data.length && !isBlank(data[at]) && !isDelimiter(data[at])) {
            at++;
        }
    }

    private Mark wordOrNumber() {
        skipWord();
        if (at == from) {
            return other();
        }
        long whole = 0;
        double scale = 0;
        boolean negative = data[from] == '-';
        for (int i = negative || data[from] == '+' ? from + 1 : from; i < at; i++) {
            if (data[i] >= '0' && data[i] <= '9') {
                whole = 10 * whole + data[i] - '0';
                scale *= 10;
            } else if (data[i] == '.' && scale == 0) {
                scale = 1;
            } else {
                return Mark.WORD;
            }
        }
        number = (negative ? -1 : 1) * whole / (scale == 0 ? 1 : scale);
        return Mark.NUMBER;
    }

    private Mark hexadecimal() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int half = -1;
        at++;
        while (at < data.length && data[at] != '>') {
            int digit = Character.digit(data[at++], HEX);
            if (digit >= 0) {
                if (half < 0) {
                    half = digit;
                } else {
                    bytes.write(half * HEX + digit);
                    half = -1;
                }
            }
        }
        if (half >= 0) {
            bytes.write(half * HEX);
        }
        at++;
        string = bytes.toByteArray();
        return Mark.STRING;
    }

    private Mark literal() {
        byte[] bytes = new byte[32];
        int length = 0;
        int depth = 1;
        at++;
        while (at < data.length) {
            int one = data[at++] & 0xff;
            if (one == '\\' && at < data.length) {
                one = escaped();
                if (one < 0) {
                    continue;
                }
            } else if (one == '(') {
                depth++;
            } else if (one == ')' && --depth == 0) {
                break;
            }
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * length);
            }
            bytes[length++] = (byte) one;
        }
        string = Arrays.copyOf(bytes, length);
        return Mark.STRING;
    }

    /** The byte behind a backslash; -1 for the end of a line, which is none. */
    private int escaped() {
        int code = data[at++];
        switch (code) {
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case '\n':
                return -1;
            case '\r':
                at += at < data.length && data[at] == '\n' ? 1 : 0;
                return -1;
            default:
                return code >= '0' && code <= '7' ? octal(code - '0') : code & 0xff;
        }
    }

    private int octal(int first) {
        int code = first;
        for (int i = 1; i < LONGEST_OCTAL && at < data.length && data[at] >= '0' && data[at] <= '7'; i++) {
            code = OCTAL * code + data[at++] - '0';
        }
        return code & 0xff;
    }

    private static String name(String raw) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            int code = raw.charAt(i) == '#' ? code(raw, i + 1) : -1;
            if (code >= 0) {
                name.append((char) code);
                i += CODE;
            } else {
                name.append(raw.charAt(i));
            }
        }
        byte[] bytes = name.toString().getBytes(StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The byte that two hexadecimal digits mean; -1 when there are no two. */
    private static int code(String raw, int from) {
        if (from + CODE > raw.length()) {
            return -1;
        }
        int high = Character.digit(raw.charAt(from), HEX);
        int low = Character.digit(raw.charAt(from + 1), HEX);
        return high < 0 || low < 0 ? -1 : HEX * high + low;
    }

    private static boolean isBlank(byte one) {
        return one == ' ' || one == '\n' || one == '\r' || one == '\t' || one == '\f' || one == 0;
    }

    private static boolean isDelimiter(byte one) {
        return one == '('
                || one == ')'
                || one == '<'
                || one == '>'
                || one == '['
                || one == ']'
                || one == '{'
                || one == '}'
                || one == '/'
                || one == '%';
    }
}
