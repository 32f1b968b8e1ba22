package org.systemicrisk.report.diff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.diff.FigureDifference;
import org.systemicrisk.model.diff.Kind;
import org.systemicrisk.model.measurement.Territory;
import org.systemicrisk.model.registry.MeasureOf;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.report.diff.DiffView.FigureMove;
import org.systemicrisk.report.text.Terms;
import org.systemicrisk.report.text.Value;
import org.systemicrisk.report.words.Enumerations;

/** Figures and their changes in words. */
final class FigureWords {

    private final Terms then;
    private final Terms now;
    private final Named namesThen;
    private final Named namesNow;

    FigureWords(Terms then, Terms now, Named namesThen, Named namesNow) {
        this.then = then;
        this.now = now;
        this.namesThen = namesThen;
        this.namesNow = namesNow;
    }

    FigureMove row(FigureDifference difference) {
        return new FigureMove(
                name(difference), value(difference.before(), then), value(difference.now(), now), change(difference));
    }

    /** The module that the metric belongs to. */
    String home(FigureDifference difference) {
        boolean isThere = difference.now() != null;
        Observation figure = isThere ? difference.now() : difference.before();
        return figure == null
                ? ""
                : (isThere ? namesNow : namesThen).home(figure.metric().value());
    }

    /** The metric's name, with the territory where it is not the Union. */
    String name(FigureDifference difference) {
        String name = metric(difference);
        return territory(difference)
                .map(where -> now.words().text("diff.figure.territory", name, where))
                .orElse(name);
    }

    String metric(FigureDifference difference) {
        Observation figure = any(difference);
        boolean isThere = difference.now() != null;
        return (isThere ? namesNow : namesThen).of(Kind.METRIC, figure.metric().value());
    }

    /** Where it was counted; empty for the Union. */
    Optional<String> territory(FigureDifference difference) {
        Territory territory = any(difference).territory();
        return territory.code().equals("EU") || !territory.isStated()
                ? Optional.empty()
                : Optional.of(now.lists().territory(territory.code()));
    }

    private static Observation any(FigureDifference difference) {
        Observation figure = difference.now() == null ? difference.before() : difference.now();
        return Objects.requireNonNull(figure, "a figure is on one of the sides");
    }

    /** A figure as its own edition prints it. */
    String value(@Nullable Observation figure, Terms terms) {
        if (figure == null) {
            return terms.words().text("diff.figure.none");
        }
        Value value = terms.figures().value(figure);
        if (value instanceof Value.Shown shown) {
            String text = shown.text() + unit(figure, terms);
            return shown.redaction() == null ? text : terms.words().text("diff.withheld", text);
        }
        return terms.figures()
                .form(figure)
                .map(form -> terms.words().text("mark.form", form))
                .orElseGet(terms::mark);
    }

    /** What is counted is in the metric's name; in what a time or an amount is measured is not. */
    private static String unit(Observation figure, Terms terms) {
        return terms.assessment()
                .registry()
                .metric(figure.metric())
                .filter(metric -> metric.measure() == MeasureOf.DURATION || metric.measure() == MeasureOf.AMOUNT)
                .map(metric -> " " + metric.unit())
                .orElse("");
    }

    /** By how much, or why that cannot be said. */
    String change(FigureDifference difference) {
        if (!difference.doubts().isEmpty()) {
            return now.words()
                    .text(
                            "diff.figure.incomparable",
                            now.lists()
                                    .join(difference.doubts().stream()
                                            .map(doubt -> now.words().text("diff.doubt." + Enumerations.wire(doubt)))
                                            .toList()));
        }
        Optional<BigDecimal> by = difference.by();
        if (by.isEmpty()) {
            return now.words().text("diff.figure.form");
        }
        if (value(difference.before(), then).equals(value(difference.now(), now))) {
            return now.words().text("diff.figure.small");
        }
        Optional<String> percent =
                difference.percent().map(number -> now.words().text("diff.figure.percent", signed(rounded(number))));
        if (isShare(difference.now())) {
            String points =
                    now.words().text("diff.figure.points", signed(by.get().stripTrailingZeros()));
            return percent.map(share -> now.words().text("diff.figure.listed", points, share))
                    .orElse(points);
        }
        return percent.orElseGet(() -> signed(by.get()));
    }

    boolean isShare(@Nullable Observation figure) {
        return figure != null
                && now.assessment()
                        .registry()
                        .metric(figure.metric())
                        .map(Metric::measure)
                        .filter(MeasureOf.SHARE::equals)
                        .isPresent();
    }

    /** One decimal; none where the change is large. */
    private static BigDecimal rounded(BigDecimal percent) {
        boolean large = percent.abs().compareTo(BigDecimal.TEN) >= 0;
        return percent.setScale(large ? 0 : 1, RoundingMode.HALF_UP);
    }

    private String signed(BigDecimal number) {
        BigDecimal plain = number.scale() < 0 ? number.setScale(0, RoundingMode.UNNECESSARY) : number;
        BigDecimal shown = plain.scale() > 2 ? plain.setScale(2, RoundingMode.HALF_UP) : plain;
        return (shown.signum() > 0 ? "+" : "") + now.numbers().of(shown);
    }
}
