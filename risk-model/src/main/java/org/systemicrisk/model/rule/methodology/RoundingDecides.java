package org.systemicrisk.model.rule.methodology;

import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.Objects;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.measurement.Fraction;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.SeverityMethod;
import org.systemicrisk.model.methodology.Stepped;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.RuleCard;

/** A rating that is rounded to a step before it is counted with, where another turns on that. */
final class RoundingDecides implements MethodologyRule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-124",
                "rating that turns on where it is rounded",
                Severity.NOTE,
                """
                The mean of scope, scale and remediability is 2.33. Rounded to 2 and multiplied by 4 it gives 8, and one rating; multiplied as it is, 9.33,
                and another. Both are sums that a reader can make, and only the order of the two steps tells them apart. A method that rounds first, or that
                rounds because nothing else is written, should know what hangs on it.

                The rule tries every number that the parts of severity can give, with every step of what it is put together with, counts how often the rating
                is another, and names one. It looks at ratings that are reckoned from parts, rounded to a step, and counted with as that step. It is silent
                where a choice is declared beside the rounding, but not for a method that was copied from a report.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Methodology methodology, Remarks remarks) {
        for (Dimension rounded : methodology.dimensions()) {
            if (isDeclared(methodology, rounded)) {
                continue;
            }
            NavigableMap<Fraction, BigDecimal> numbers = new RoundedNumbers(methodology).of(rounded);
            for (Dimension dimension : methodology.dimensions()) {
                RoundingOrder.of(methodology, dimension, rounded, numbers)
                        .ifPresent(tried -> tell(methodology, rounded, dimension, tried, remarks));
            }
        }
    }

    private static boolean isDeclared(Methodology methodology, Dimension rounded) {
        return methodology.transcribed() == null
                && methodology.steppedOf(rounded).map(Stepped::choice).isPresent();
    }

    private static void tell(
            Methodology methodology,
            Dimension rounded,
            Dimension dimension,
            RoundingOrder.Tried tried,
            Remarks remarks) {
        SeverityMethod severity = methodology.severity();
        boolean isUnwritten = rounded == Dimension.SEVERITY
                && severity != null
                && severity.combine() == null
                && severity.rounding() == null;
        remarks.add(
                Words.subject(methodology, rounded),
                place(methodology, rounded),
                "the " + rounded.inWords() + " is rounded before the " + dimension.inWords() + " is reckoned"
                        + (isUnwritten ? ", though no rounding is written" : "") + ": " + tried.others() + " of "
                        + tried.all() + " combinations get another rating when the number is taken as it is; "
                        + tried.example(),
                methodology.transcribed() == null
                        ? "say in choice why it is rounded there" + (isUnwritten ? ", and write rounding" : "")
                        : "the method is copied: accept the finding with what its source says of the order");
    }

    private static Place place(Methodology methodology, Dimension rounded) {
        SeverityMethod severity = methodology.severity();
        return methodology
                .combinationOf(rounded)
                .map(combination -> combination.places().of("rounding"))
                .orElseGet(() -> Objects.requireNonNull(severity)
                        .places()
                        .of(severity.rounding() == null ? "aggregation" : "rounding"));
    }
}
