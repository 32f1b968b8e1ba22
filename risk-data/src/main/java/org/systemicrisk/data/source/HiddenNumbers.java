package org.systemicrisk.data.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Withheld numbers of four or more digits, found in texts however they are typed: {@code 12345}, {@code 12,345},
 * {@code 12.345}, {@code 12 345}, {@code 12,345.60}. Shorter numbers stand everywhere by chance; so do years that are typed
 * without a sign. These are found only where what is counted stands behind them, {@code 94 complaints}, or the metric's
 * name in the same text.
 */
final class HiddenNumbers {

    private static final int SHORTEST = 4;
    private static final int GROUPS = 6;

    private static final Pattern CHAIN =
            Pattern.compile("\\p{Nd}+(?:[.,'\u2019\u00a0\u2009\u202f ](?=\\p{Nd})\\p{Nd}+)*");

    private static final Pattern GROUP = Pattern.compile("\\p{Nd}+");
    private static final Pattern YEAR = Pattern.compile("20\\p{Nd}{2}");

    private final Set<BigDecimal> hidden = new HashSet<>();
    private final Map<BigDecimal, Set<Counted>> counted = new HashMap<>();

    /** @param what of which metrics it is a value */
    void add(BigDecimal value, Collection<Counted> what) {
        BigDecimal size = value.abs();
        if (Math.max(size.precision(), size.precision() - size.scale()) >= SHORTEST) {
            hidden.add(size.stripTrailingZeros());
        }
        counted.computeIfAbsent(size.stripTrailingZeros(), number -> new HashSet<>())
                .addAll(what);
    }

    /** The text with a mask over each of them. */
    String covered(String text, char mask) {
        if (counted.isEmpty()) {
            return text;
        }
        StringBuilder covered = new StringBuilder(text);
        Matcher chain = CHAIN.matcher(text);
        while (chain.find()) {
            cover(chain.group(), text, chain.start(), covered, mask);
        }
        return covered.toString();
    }

    /** A chain such as {@code 2025 12 345} may be one number or several. */
    private void cover(String chain, String text, int offset, StringBuilder covered, char mask) {
        List<int[]> groups = new ArrayList<>();
        Matcher group = GROUP.matcher(chain);
        while (group.find()) {
            groups.add(new int[] {group.start(), group.end()});
        }
        for (int first = 0; first < groups.size(); first++) {
            for (int last = first; last < Math.min(groups.size(), first + GROUPS); last++) {
                int from = groups.get(first)[0];
                int to = groups.get(last)[1];
                if (isWhole(chain, from, to) && isHidden(chain.substring(from, to), text, offset + to)) {
                    covered.replace(
                            offset + from, offset + to, String.valueOf(mask).repeat(to - from));
                }
            }
        }
    }

    /** Whether nothing but blanks stands around the numbers: {@code 12,345} does not stand in {@code 12,345,678}. */
    private static boolean isWhole(String chain, int from, int to) {
        return (from == 0 || chain.charAt(from - 1) == ' ') && (to == chain.length() || chain.charAt(to) == ' ');
    }

    private boolean isHidden(String number, String text, int end) {
        boolean year = YEAR.matcher(number).matches();
        return readings(number)
                .anyMatch(value -> !year && hidden.contains(value)
                        || counted.getOrDefault(value, Set.of()).stream().anyMatch(what -> what.isIn(text, end)));
    }

    /** What a number can mean: {@code 12,345} is twelve thousand or twelve and a bit. */
    private static Stream<BigDecimal> readings(String number) {
        BigDecimal whole = new BigDecimal(number.replaceAll("\\P{Nd}", ""));
        int last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        return Stream.concat(
                        Stream.of(whole),
                        last > 0 ? Stream.of(whole.movePointLeft(number.length() - last - 1)) : Stream.empty())
                .map(BigDecimal::stripTrailingZeros);
    }
}
