package org.systemicrisk.report.pdf;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The pieces of a text that have to stay on one line. Addresses, ids and monstrous compounds may be broken anywhere,
 * else one of them would push the other columns off the page.
 */
final class LongWords {

    private static final int LONGEST = 24;
    private static final Pattern BREAKS = Pattern.compile("\\s+|(?<=[-/–])(?!\\d)");

    private LongWords() {}

    static Stream<String> pieces(String text) {
        return BREAKS.splitAsStream(text)
                .map(piece -> piece.length() <= LONGEST ? piece : piece.substring(0, LONGEST / 2));
    }
}
