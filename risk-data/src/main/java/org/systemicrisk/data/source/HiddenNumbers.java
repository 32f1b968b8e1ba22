package org.systemicrisk.data.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Withheld numbers of four or more digits, found in texts however they are typed: {@code 12345}, {@code 12,345},
 * {@code 12.345}, {@code 12 345}, {@code 12,345.60}. Shorter numbers stand everywhere by chance; so do years, which are
 * left alone when they are typed without a sign.
 */
final class HiddenNumbers {

    private static final int SHORTEST = 4;
    private static final int GROUPS = 6;

    private static final Pattern CHAIN =
            Pattern.compile("\\p{Nd}+(?:[.,'\u2019\u00a0\u2009\u202f ](?=\\p{Nd})\\p{Nd}+)*");

    private static final Pattern GROUP = Pattern.compile("\\p{Nd}+");
    private static final Pattern YEAR = Pattern.compile("20\\p{Nd}{2}");

    private final Set<BigDecimal> hidden = new HashSet<>();

    void add(BigDecimal value) {
        BigDecimal size = value.abs();
        if (Math.max(size.precision(), size.precision() - size.scale()) >= SHORTEST) {
            hidden.add(size.stripTrailingZeros());
        }
    }

    /** The text with a mask over each of them. */
    String covered(String text, char mask) {
        if (hidden.isEmpty()) {
            return text;
        }
        StringBuilder covered = new StringBuilder(text);
        Matcher chain = CHAIN.matcher(text);
        while (chain.find()) {
            cover(chain.group(), chain.start(), covered, mask);
        }
        return covered.toString();
    }

    /** A chain such as {@code 2025 12 345} may be one number or several. */
    private void cover(String chain, int offset, StringBuilder covered, char mask) {
        List<int[]> groups = new ArrayList<>();
        Matcher group = GROUP.matcher(chain);
        while (group.find()) {
            groups.add(new int[] {group.start(), group.end()});
        }
        for (int first = 0; first < groups.size(); first++) {
            for (int last = first; last < Math.min(groups.size(), first + GROUPS); last++) {
                int from = groups.get(first)[0];
                int to = groups.get(last)[1];
                if (isWhole(chain, from, to) && isHidden(chain.substring(from, to))) {
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

    private boolean isHidden(String number) {
        if (YEAR.matcher(number).matches()) {
            return false;
        }
        String digits = number.replaceAll("\\P{Nd}", "");
        BigDecimal whole = new BigDecimal(digits);
        int last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        return hidden.contains(whole.stripTrailingZeros())
                || (last > 0
                        && hidden.contains(
                                whole.movePointLeft(number.length() - last - 1).stripTrailingZeros()));
    }
}
