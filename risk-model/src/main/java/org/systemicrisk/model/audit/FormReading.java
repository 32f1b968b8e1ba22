package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.inference.Limit;
import org.systemicrisk.model.inference.Statement;
import org.systemicrisk.model.inference.Sum;
import org.systemicrisk.model.measurement.Grouped;

/**
 * What a reader makes of a form that is published in place of a figure.
 *
 * @param term the figure
 * @param base the figure of the year before, where there is one
 * @param known the value of that figure, where it was published
 * @param key of what is said
 */
record FormReading(Term term, @Nullable Term base, @Nullable BigDecimal known, String key)
        implements Published.Visitor<FormReading.Said> {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * What a form says.
     *
     * @param range in which the figure lies; absent where it is only compared with an unknown one
     * @param isBeyond whether it cannot be said in linear statements
     */
    record Said(String words, List<Statement> statements, @Nullable Range range, boolean isBeyond) {}

    /** What a form may speak of. */
    Set<Integer> unknowns() {
        Set<Integer> all = new TreeSet<>(term.unknowns());
        if (base != null) {
            all.addAll(base.unknowns());
        }
        return all;
    }

    @Override
    public Said nothing(Published.Nothing nothing) {
        return new Said("a mark", List.of(), null, false);
    }

    @Override
    public Said between(Published.Between form) {
        String words = "a band, from " + Grouped.number(form.least()) + " to " + Grouped.number(form.most());
        return said(words, Range.inside(form.least(), form.most()));
    }

    @Override
    public Said near(Published.Near form) {
        String words = "a value rounded to " + Grouped.number(form.step()) + ": " + Grouped.number(form.value());
        return said(words, Range.roundedTo(form.value(), form.step()));
    }

    @Override
    public Said magnitude(Published.Magnitude form) {
        BigDecimal least = BigDecimal.ONE.scaleByPowerOfTen(form.power());
        BigDecimal most = least.scaleByPowerOfTen(1);
        String words = "its order of magnitude, from " + Grouped.number(least) + " to " + Grouped.number(most);
        return said(words, Range.inside(least, most));
    }

    @Override
    public Said index(Published.Index form) {
        BigDecimal least = form.value().subtract(HALF);
        BigDecimal most = form.value().add(HALF);
        String words = "an index, " + Grouped.number(form.value()) + " where " + form.base() + " is 100";
        Optional<Sum> earlier = earlier();
        if (earlier.isPresent()) {
            Sum hundredfold = term.sum().orElseThrow().times(Term.HUNDRED);
            Sum low = hundredfold.minus(earlier.get().times(least));
            Sum high = hundredfold.minus(earlier.get().times(most));
            Limit below = Limit.excluding(BigDecimal.ZERO);
            return new Said(
                    words,
                    List.of(Statement.atLeast(key, low, BigDecimal.ZERO), new Statement(key, high, null, below)),
                    null,
                    false);
        }
        return known == null
                ? beyond(words)
                : said(
                        words,
                        new Range(
                                Limit.including(least.multiply(known).movePointLeft(2)),
                                Limit.excluding(most.multiply(known).movePointLeft(2))));
    }

    @Override
    public Said direction(Published.Direction form) {
        String words = "that it " + Wording.way(form.way()) + " since " + form.base();
        Optional<Sum> earlier = earlier();
        if (earlier.isPresent()) {
            Range range = side(form.way(), BigDecimal.ZERO);
            Sum difference = term.sum().orElseThrow().minus(earlier.get());
            return new Said(words, List.of(new Statement(key, difference, range.lower(), range.upper())), null, false);
        }
        return known == null ? beyond(words) : said(words, side(form.way(), known));
    }

    private Said said(String words, Range range) {
        return new Said(words, term.within(range, key), range, false);
    }

    /** The product of two unknowns. */
    private static Said beyond(String words) {
        return new Said(words, List.of(), null, true);
    }

    /** The unknown of the year before, where both years have one. */
    private Optional<Sum> earlier() {
        return base == null || term.sum().isEmpty() ? Optional.empty() : base.sum();
    }

    private static Range side(Published.Way way, BigDecimal value) {
        return switch (way) {
            case ROSE -> new Range(Limit.excluding(value), null);
            case FELL -> new Range(null, Limit.excluding(value));
            case UNCHANGED -> Range.exactly(value);
        };
    }
}
