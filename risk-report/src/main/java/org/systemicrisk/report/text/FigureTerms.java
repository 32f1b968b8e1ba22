package org.systemicrisk.report.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.measurement.Qualifier;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.measurement.Territory;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.registry.ExternalMeasurement;
import org.systemicrisk.model.registry.MeasureOf;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.ShareOf;
import org.systemicrisk.model.scoring.Derivation;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Shares;
import org.systemicrisk.report.words.Dates;
import org.systemicrisk.report.words.Enumerations;
import org.systemicrisk.report.words.Numbers;
import org.systemicrisk.report.words.Words;

/** Figures, shares and periods in words. */
public final class FigureTerms {

    private static final int SHARE_DECIMALS = 1;

    private final ScoredAssessment content;
    private final Words words;
    private final Numbers numbers;
    private final Dates dates;

    public FigureTerms(ScoredAssessment content, Words words, Numbers numbers, Dates dates) {
        this.content = content;
        this.words = words;
        this.numbers = numbers;
        this.dates = dates;
    }

    public Optional<Observation> find(MetricId metric, @Nullable Territory territory) {
        return content.figures().find(metric, territory);
    }

    /** An observation's value with its qualifier: {@code about 510,435}, {@code 14.4 %}. */
    public Value value(Observation observation) {
        Optional<Metric> metric = content.assessment().registry().metric(observation.metric());
        return Value.of(
                observation.value().map(quantity -> text(quantity, metric)),
                inPlace(observation.value().published(), isShare(metric)));
    }

    /** A figure of an assessment before: what was published in place of a withheld one is that assessment's to tell. */
    public Value earlier(Observation observation) {
        Optional<Metric> metric = content.assessment().registry().metric(observation.metric());
        return Value.of(observation.value().map(quantity -> text(quantity, metric)), mark());
    }

    /** A figure as plain words; empty where it is withheld. */
    public Optional<String> plain(Observation observation) {
        Optional<Metric> metric = content.assessment().registry().metric(observation.metric());
        return observation.value().value().map(quantity -> text(quantity, metric));
    }

    /** What is published in place of a withheld figure, as {@code between 1,000 and 5,000}; empty for the mark alone. */
    public Optional<String> form(Observation observation) {
        Optional<Metric> metric = content.assessment().registry().metric(observation.metric());
        return form(observation.value().published(), isShare(metric));
    }

    /**
     * The share of one figure in another: the figure of the metric that is this share, with its redaction, or else
     * computed; empty when one of them is missing.
     */
    public Optional<Value> share(MetricId part, MetricId whole) {
        Optional<Observation> declared = declared(part, whole);
        return declared.isPresent() ? declared.map(this::value) : computed(part, whole);
    }

    /** Where several metrics are the same share, the withheld one: its number is no less secret under another name. */
    private Optional<Observation> declared(MetricId part, MetricId whole) {
        List<Observation> all = content.assessment().registry().metrics().stream()
                .filter(metric -> isShare(metric, part, whole))
                .flatMap(metric -> content.figures().of(metric.id()).stream())
                .toList();
        return all.stream()
                .filter(figure -> figure.value().redaction().isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private Optional<Value> computed(MetricId part, MetricId whole) {
        Optional<Observation> above = find(part, null);
        Optional<Observation> below = find(whole, null);
        if (above.isEmpty() || below.isEmpty()) {
            return Optional.empty();
        }
        return Shares.of(above.get(), below.get())
                .map(cell -> Value.of(cell.map(q -> qualified(q, numbers.percent(q.value(), SHARE_DECIMALS))), mark()));
    }

    /** The period of an observation or, without one, of the assessment, within a sentence. */
    public String period(@Nullable MetricId metric) {
        if (metric == null) {
            return dates.noun(content.assessment().header().dates().period());
        }
        return find(metric, null).map(o -> dates.sentence(o.period())).orElseGet(() -> words.text("not-stated"));
    }

    /** What has to be said at every mention of this figure: its own period and why, and its footnote. */
    public Optional<String> deviation(Observation observation) {
        boolean deviates = !observation
                .period()
                .equals(content.assessment().header().dates().period());
        if (!deviates || observation.deviation() == null) {
            return Optional.empty();
        }
        return Optional.of(words.text(
                "footnote.period",
                MarkdownEscape.inline(dates.sentence(observation.period())),
                MarkdownEscape.inline(sentence(observation.deviation()))));
    }

    /** The mark with a form in it, or the mark alone. Escaped, so that a note after it makes no link of it. */
    private String inPlace(Published published, boolean percent) {
        return form(published, percent)
                .map(form -> MarkdownEscape.inline(words.text("mark.form", form)))
                .orElseGet(this::mark);
    }

    private Optional<String> form(Published published, boolean percent) {
        return Optional.of(published.accept(new FormTerms(content, words, numbers, percent)))
                .filter(form -> !form.isEmpty());
    }

    /** The mark of the public edition. */
    public String mark() {
        return words.text("mark");
    }

    /** A rate that was looked up in bands. */
    public Value rate(Derivation.FromRate looked) {
        Band band = looked.band();
        Predicate<BigDecimal> same = rounded -> band == null || band.holds(rounded);
        return Value.of(
                looked.rate().map(value -> numbers.percent(printed(value, looked.metric(), same))),
                inPlace(looked.rate().published(), true));
    }

    /**
     * A rate with as many decimals as its figure has everywhere; with more where it would not be rated the same as it is printed.
     *
     * @param same whether a number is rated as the rate is
     */
    public BigDecimal printed(BigDecimal rate, MetricId metric, Predicate<BigDecimal> same) {
        int decimals = content.assessment()
                .registry()
                .metric(metric)
                .map(Metric::shareDecimals)
                .orElse(0);
        while (decimals < rate.scale() && !same.test(rate.setScale(decimals, RoundingMode.HALF_UP))) {
            decimals++;
        }
        return rate.scale() > decimals ? rate.setScale(decimals, RoundingMode.HALF_UP) : rate;
    }

    /** What somebody else measured, in the unit of the metric that it is compared with. */
    public String external(ExternalMeasurement measured) {
        Optional<Metric> metric = content.assessment().registry().metric(measured.metric());
        return isShare(metric)
                ? numbers.percent(measured.value())
                : numbers.of(measured.value()) + metric.map(m -> " " + m.unit()).orElse("");
    }

    private static boolean isShare(Optional<Metric> metric) {
        return metric.map(Metric::measure).filter(MeasureOf.SHARE::equals).isPresent();
    }

    private String text(Quantity quantity, Optional<Metric> metric) {
        return qualified(
                quantity,
                metric.filter(m -> m.measure() == MeasureOf.SHARE)
                        .map(m -> percent(quantity, m))
                        .orElseGet(() -> numbers.of(quantity.value())));
    }

    /** A computed share has the decimals of its metric; one from a sample's two counts at most so many; one that is typed its own. */
    private String percent(Quantity quantity, Metric metric) {
        BigDecimal value = quantity.value();
        boolean rounded = metric.share() != null || value.scale() > metric.shareDecimals();
        return quantity.step() == null && rounded
                ? numbers.percent(value, metric.shareDecimals())
                : numbers.percent(value);
    }

    private String qualified(Quantity quantity, String number) {
        return quantity.qualifier() == Qualifier.EXACT
                ? number
                : words.text("qualifier." + Enumerations.wire(quantity.qualifier()), number);
    }

    private static boolean isShare(Metric metric, MetricId part, MetricId whole) {
        ShareOf share = metric.share();
        return share != null && share.of().equals(part) && share.in().equals(whole);
    }

    private static String sentence(String text) {
        String trimmed = text.strip();
        return trimmed.endsWith(".") ? trimmed : trimmed + ".";
    }
}
