package org.systemicrisk.model.measurement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that may be known only to the month or the year: {@code 2024-06-30}, {@code 2024-06}, {@code 2024}.
 *
 * @param year the year
 * @param month 1 to 12, or 0 when not known
 * @param day 1 to 31, or 0 when not known
 */
public record PartialDate(int year, int month, int day) {

    /** The written form, as a regular expression. */
    public static final String PATTERN = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";

    private static final Pattern FORM =
            Pattern.compile("([0-9]{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?)?");

    public PartialDate {
        if (month == 0 && day != 0) {
            throw new IllegalArgumentException("a day without a month is not a date");
        }
        try {
            LocalDate.of(year, Math.max(1, month), Math.max(1, day));
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("month " + month + " of " + year + " has no day " + day, impossible);
        }
    }

    /** Reads the written form. */
    @JsonCreator
    public static PartialDate of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not a date such as 2024-06-30, 2024-06 or 2024");
        }
        return new PartialDate(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
    }

    /** A full date. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The first day it can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day it can mean. */
    public LocalDate latest() {
        if (day > 0) {
            return earliest();
        }
        return month > 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, 12, 31);
    }

    public boolean isDay() {
        return day > 0;
    }

    @JsonValue
    @Override
    public String toString() {
        String text = four(year);
        if (month > 0) {
            text += "-" + two(month);
        }
        return day > 0 ? text + "-" + two(day) : text;
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String four(int number) {
        return "0".repeat(4 - Integer.toString(number).length()) + number;
    }
}
