package org.systemicrisk.report.scan;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** A text with what was written in codes as it reads: <code>%4C</code>, <code>&amp;#76;</code>, <code>&amp;eacute;</code>. */
final class Decoded {

    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|u\\{([0-9A-Fa-f]{1,6})}|x([0-9A-Fa-f]{2})|([0-9A-Fa-f]{2,6}) ?)");
    private static final int MOST_ROUNDS = 3;
    private static final int HEX = 16;

    private Decoded() {}

    /** The text itself where nothing is in codes. Codes inside codes are read, too. */
    static String of(String text) {
        String decoded = text;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String next = once(decoded);
            if (next.equals(decoded)) {
                return decoded;
            }
            decoded = next;
        }
        return decoded;
    }

    private static String once(String text) {
        String decoded = text;
        if (decoded.indexOf('%') >= 0) {
            decoded = PERCENT.matcher(decoded).replaceAll(run -> Matcher.quoteReplacement(percent(run.group())));
        }
        if (decoded.indexOf('&') >= 0) {
            decoded = Parser.unescapeEntities(decoded, false);
        }
        if (decoded.indexOf('\\') >= 0) {
            decoded = ESCAPE.matcher(decoded).replaceAll(code -> Matcher.quoteReplacement(character(code)));
        }
        return decoded;
    }

    private static String percent(String run) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 1; i < run.length(); i += "%00".length()) {
            bytes.write(Integer.parseInt(run.substring(i, i + 2), HEX));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String character(MatchResult code) {
        int group = 1;
        while (code.group(group) == null) {
            group++;
        }
        int point = Integer.parseInt(code.group(group), HEX);
        return Character.isValidCodePoint(point) ? Character.toString(point) : "";
    }
}
