package org.systemicrisk.report.words;

import java.time.LocalDate;
import org.systemicrisk.model.measurement.PartialDate;
import org.systemicrisk.model.measurement.Period;

/** How dates and periods are written. Month names come from the words, not from the Java release. */
public final class Dates {

    private final Words words;

    public Dates(Words words) {
        this.words = words;
    }

    /** {@code 1 July 2023}. */
    public String of(LocalDate date) {
        return words.text("date.day", date.getDayOfMonth(), month(date.getMonthValue()), year(date.getYear()));
    }

    /** {@code 1 July 2023}, {@code July 2023} or {@code 2023}, as far as it is known. */
    public String of(PartialDate date) {
        if (date.isDay()) {
            return of(date.earliest());
        }
        return date.month() > 0 ? words.text("date.month", month(date.month()), year(date.year())) : year(date.year());
    }

    /** In a sentence: {@code between 1 July 2023 and 30 June 2024}. */
    public String sentence(Period period) {
        if (period.from().equals(period.to())) {
            return words.text("period.day", of(period.from()));
        }
        return words.text("period.sentence", of(period.from()), of(period.to()));
    }

    /** As a noun: {@code the period from 1 January 2024 to 31 March 2024}. */
    public String noun(Period period) {
        return words.text("period.noun", of(period.from()), of(period.to()));
    }

    /** In a table: {@code 1 July 2023 – 30 June 2024}. */
    public String range(Period period) {
        return period.from().equals(period.to())
                ? of(period.from())
                : words.text("period.range", of(period.from()), of(period.to()));
    }

    private String month(int month) {
        return words.text("month." + month);
    }

    private static String year(int year) {
        return Integer.toString(year);
    }
}
