package org.systemicrisk.report.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** A text in all ways in which somebody could read it: as it is, without tags, without codes. */
final class Wrappings {

    private static final String CODES = "<%&\\;";
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
    private static final Pattern BASE64 = Pattern.compile("base64,([A-Za-z0-9+/]+={0,2})");

    private Wrappings() {}

    /** The text and what it says to a reader who takes off one wrapping, or two. */
    static Set<String> without(String text) {
        Set<String> readings = new LinkedHashSet<>();
        readings.add(text);
        if (CODES.chars().noneMatch(sign -> text.indexOf(sign) >= 0)) {
            return readings;
        }
        unwrap(text, readings);
        for (String once : Set.copyOf(readings)) {
            unwrap(once, readings);
        }
        BASE64.matcher(text)
                .results()
                .forEach(match -> readings.add(new String(Base64.getDecoder().decode(match.group(1)), ISO_8859_1)));
        return readings;
    }

    private static void unwrap(String text, Set<String> readings) {
        if (text.indexOf('<') >= 0) {
            readings.add(TAG.matcher(text).replaceAll(""));
        }
        if (text.indexOf('%') >= 0) {
            readings.add(replace(PERCENT, text, match -> percent(match.group())));
        }
        if (text.indexOf('&') >= 0) {
            readings.add(Parser.unescapeEntities(text, false));
        }
        if (text.contains("\\u")) {
            readings.add(replace(ESCAPE, text, match -> String.valueOf((char) Integer.parseInt(match.group(1), 16))));
        }
    }

    private static String replace(Pattern pattern, String text, Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(match -> java.util.regex.Matcher.quoteReplacement(by.apply(match)));
    }

    private static String percent(String codes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < codes.length(); i += 3) {
            bytes.write(Integer.parseInt(codes.substring(i + 1, i + 3), 16));
        }
        return bytes.toString(UTF_8);
    }
}
