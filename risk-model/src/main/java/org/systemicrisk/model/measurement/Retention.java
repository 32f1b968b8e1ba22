package org.systemicrisk.model.measurement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something is kept: {@code 20 days}, {@code 13 months}, {@code 3 years}.
 *
 * @param number at least 1
 */
public record Retention(int number, Unit unit) {

    /** The written form, as a regular expression. */
    public static final String PATTERN = "[1-9][0-9]{0,4} (day|week|month|year)s?";

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,4}) (day|week|month|year)s?");

    /** Months after which leap years repeat, but for three centuries of four. */
    private static final int LEAP_CYCLE = 48;

    private static final LocalDate CYCLE = LocalDate.of(2001, 1, 1);

    public Retention {
        if (number < 1) {
            throw new IllegalArgumentException("something is kept for 1 " + unit.word() + " at least, not " + number);
        }
    }

    /** Reads the written form. */
    @JsonCreator
    public static Retention of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a length of time such as 20 days, 2 weeks, 13 months or 3 years");
        }
        return new Retention(
                Integer.parseInt(matcher.group(1)),
                Unit.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)));
    }

    /** The fewest days it can mean: a month of February has 28, three years may be without a leap day. */
    public long shortestDays() {
        if (unit == Unit.DAY || unit == Unit.WEEK) {
            return (long) number * (unit == Unit.WEEK ? 7 : 1);
        }
        long months = (long) number * (unit == Unit.YEAR ? 12 : 1);
        long fewest = Long.MAX_VALUE;
        for (int month = 0; month < LEAP_CYCLE; month++) {
            LocalDate start = CYCLE.plusMonths(month);
            fewest = Math.min(fewest, start.plusMonths(months).toEpochDay() - start.toEpochDay());
        }
        return fewest;
    }

    @JsonValue
    @Override
    public String toString() {
        return number + " " + unit.word() + (number == 1 ? "" : "s");
    }

    /** A unit of time. */
    public enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
