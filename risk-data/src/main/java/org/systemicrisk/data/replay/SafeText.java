package org.systemicrisk.data.replay;

/** Text of a file that anybody may have written, fit for a terminal: one line, no signs that steer, not too long. */
final class SafeText {

    private static final int MOST = 300;

    private SafeText() {}

    static String of(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().limit(MOST).forEach(point -> safe.appendCodePoint(isShown(point) ? point : '?'));
        return text.codePointCount(0, text.length()) > MOST ? safe.append('…').toString() : safe.toString();
    }

    private static boolean isShown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
