package org.systemicrisk.model.rule.redactions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people type them, in every way in which they can be meant. */
final class TypedNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,'\u2019\u00a0\u202f ](?=\\p{Nd})\\p{Nd}+)*");
    private static final Pattern SIGN = Pattern.compile("[^\\p{Nd}]");

    private TypedNumbers() {}

    /** What the numbers of a text can mean: {@code 1,234} is one thousand or one and a bit. Zeros at the end are dropped. */
    static List<BigDecimal> in(String text) {
        List<BigDecimal> values = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            String number = matcher.group();
            String digits = SIGN.matcher(number).replaceAll("");
            values.add(plain(new BigDecimal(digits)));
            int decimals = decimals(number);
            if (decimals > 0) {
                values.add(plain(new BigDecimal(digits).movePointLeft(decimals)));
            }
        }
        return values;
    }

    /** Digits behind the last sign, when it can be a decimal one. */
    private static int decimals(String number) {
        int last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        return last < 0 ? 0 : number.length() - last - 1;
    }

    /** Without zeros at the end, so that equal numbers are equal. */
    static BigDecimal plain(BigDecimal value) {
        return value.stripTrailingZeros();
    }
}
