package org.systemicrisk.report.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.NumberFormat;

/** How numbers are written: groups of three digits, decimal sign, per cent. Nothing depends on the machine's locale. */
public final class Numbers {

    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final int GROUP = 3;
    private static final int SMALL_DIGITS = 2;

    private final String group;
    private final String decimal;

    /** The language's signs, unless the settings name others. */
    public Numbers(Words words, @Nullable NumberFormat format) {
        String ownGroup = format == null ? null : format.group();
        String ownDecimal = format == null ? null : format.decimal();
        this.group = noBreak(ownGroup == null ? words.text("number.group") : ownGroup);
        this.decimal = ownDecimal == null ? words.text("number.decimal") : ownDecimal;
    }

    /** A number with all its decimals. */
    public String of(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : decimal + plain.substring(point + 1);
        return (value.signum() < 0 ? "−" : "") + grouped(whole) + fraction;
    }

    public String of(int value) {
        return of(BigDecimal.valueOf(value));
    }

    /** A percentage as it stands. */
    public String percent(BigDecimal value) {
        return of(value) + NO_BREAK_SPACE + "%";
    }

    /** A percentage that was computed without a rule for rounding, with at most one decimal. */
    public String percentInShort(BigDecimal value) {
        return value.scale() > 1 ? percent(value, 1) : percent(value);
    }

    /** A computed percentage, rounded; a small one keeps two significant digits, so that it does not read as zero. */
    public String percent(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        if (rounded.signum() == 0 && value.signum() != 0) {
            int digits = value.scale() - value.precision() + SMALL_DIGITS;
            rounded = value.setScale(digits, RoundingMode.HALF_UP);
        }
        return percent(rounded);
    }

    private String grouped(String digits) {
        StringBuilder text = new StringBuilder(digits);
        for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
            text.insert(i, group);
        }
        return text.toString();
    }

    private static String noBreak(String sign) {
        return sign.equals(" ") ? NO_BREAK_SPACE : sign;
    }
}
