package org.systemicrisk.report.words;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.systemicrisk.model.methodology.Bound;
import org.systemicrisk.model.methodology.Interval;

/** Prints ranges of percentages and other numbers with the words for ends that are included and ends that are not. */
public final class Ranges {

    private final Words words;
    private final Numbers numbers;

    public Ranges(Words words, Numbers numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    /** {@code from 40 % to below 70 %}. */
    public String percent(Interval values) {
        return of(values, numbers::percent);
    }

    /** {@code from 4 to below 9}. */
    public String plain(Interval values) {
        return of(values, numbers::of);
    }

    /** {@code from 40 to below 70}, with numbers printed as they are asked for. */
    public String of(Interval values, Function<BigDecimal, String> number) {
        Bound lower = values.lower();
        Bound upper = values.upper();
        Optional<BigDecimal> single = values.single();
        if (single.isPresent()) {
            return words.text("band.one", number.apply(single.get()));
        }
        if (lower == null) {
            return upper == null ? words.text("band.all") : end(key(upper, "to", "below"), upper, number);
        }
        String start = key(lower, "from", "above");
        return upper == null
                ? end(start, lower, number)
                : words.text(
                        "band." + start + "-" + key(upper, "to", "below"),
                        number.apply(lower.value()),
                        number.apply(upper.value()));
    }

    private String end(String key, Bound bound, Function<BigDecimal, String> number) {
        return words.text("band." + key, number.apply(bound.value()));
    }

    private static String key(Bound bound, String included, String excluded) {
        return bound.included() ? included : excluded;
    }
}
