package org.systemicrisk.report.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.PublishedElsewhere;
import org.systemicrisk.model.registry.Source;
import org.systemicrisk.model.registry.SourceKind;
import org.systemicrisk.model.registry.SourceRef;
import org.systemicrisk.report.text.FigureNotes;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.text.Value;

/** Maps observations to table rows. */
final class FigureMapper {

    private final Phrases phrases;

    FigureMapper(Phrases phrases) {
        this.phrases = phrases;
    }

    List<FigureRow> rows(List<MetricId> metrics) {
        return metrics.stream()
                .flatMap(metric -> phrases.terms().content().figures().of(metric).stream())
                .map(this::row)
                .toList();
    }

    FigureRow row(Observation observation) {
        Optional<Metric> metric = phrases.registry().metric(observation.metric());
        return new FigureRow(
                phrases.metric(observation.metric()),
                phrases.terms().figures().value(observation),
                hasUnit(observation) ? metric.map(m -> unit(m, observation)).orElse("") : "",
                period(observation),
                phrases.territory(observation),
                source(observation, metric),
                kind(observation)
                        .map(kind -> phrases.terms().lists().of("source", kind))
                        .orElse(""),
                isInvented(observation),
                new FigureNotes(phrases.terms())
                        .of(observation)
                        .map(id -> new Markdown("[^" + id + "]"))
                        .orElse(Markdown.EMPTY),
                metric.map(Metric::definition).map(String::strip).orElse(""),
                details(observation, String.join(" ", details(observation, metric))),
                metric.map(this::breaks).orElse(List.of()));
    }

    private List<FigureRow.Break> breaks(Metric metric) {
        return metric.breaks().stream()
                .map(each -> new FigureRow.Break(
                        each.from().value(),
                        phrases.terms().lists().of("break", each.kind()),
                        phrases.markdown(each.why(), metric.id() + "-break-" + each.from(), 4)))
                .toList();
    }

    /** Where the figure is withheld, the word for one would tell it. */
    private static String unit(Metric metric, Observation observation) {
        boolean isOne = observation
                .value()
                .value()
                .filter(quantity -> quantity.value().compareTo(BigDecimal.ONE) == 0)
                .isPresent();
        return isOne && metric.unitOne() != null ? metric.unitOne() : metric.unit();
    }

    /** An index and a direction count nothing. */
    private static boolean hasUnit(Observation observation) {
        Published published = observation.value().published();
        boolean removed = observation.value().value().isEmpty();
        return !removed || !(published instanceof Published.Index || published instanceof Published.Direction);
    }

    /** The assessment's own period is not spelled out in every row, so that those that differ are seen. */
    private String period(Observation observation) {
        boolean own = observation
                .period()
                .equals(phrases.terms().assessment().header().dates().period());
        return own ? phrases.word("period.data") : phrases.terms().dates().range(observation.period());
    }

    private String source(Observation observation, Optional<Metric> metric) {
        boolean typed = !phrases.terms()
                .assessment()
                .observationsOf(observation.metric())
                .isEmpty();
        boolean computed = !typed && metric.map(Metric::share).isPresent();
        return computed ? phrases.word("source.computed") : phrases.source(observation.source());
    }

    private Optional<SourceKind> kind(Observation observation) {
        SourceRef reference = observation.source();
        return reference == null
                ? Optional.empty()
                : Phrases.source(reference, phrases.registry()).map(Source::kind);
    }

    private boolean isInvented(Observation observation) {
        SourceRef reference = observation.source();
        return kind(observation).filter(SourceKind.INVENTED::equals).isPresent()
                || reference != null && reference.invented().contains("value");
    }

    /** Goes with the value: parts and earlier values would give it away, so they are shown, marked and removed with it. */
    private static Markdown details(Observation observation, String details) {
        return details.isEmpty()
                ? Markdown.EMPTY
                : new Markdown(Value.of(observation.value().map(ignored -> details), "")
                        .markdown());
    }

    private List<String> details(Observation observation, Optional<Metric> metric) {
        List<String> details = new ArrayList<>();
        BigDecimal numerator = observation.numerator();
        BigDecimal denominator = observation.denominator();
        if (numerator != null && denominator != null) {
            details.add(phrases.word("figure.parts", number(numerator), number(denominator)));
        }
        BigDecimal restates = observation.restates();
        if (restates != null) {
            details.add(phrases.word("figure.restates", number(restates)));
        }
        Integer size = observation.sampleSize();
        if (size != null) {
            details.add(phrases.word(
                    "figure.sample",
                    phrases.terms().numbers().of(size),
                    Objects.requireNonNullElse(
                            observation.sampleFrame(), phrases.terms().notStated())));
        }
        metric.map(Metric::alsoIn).ifPresent(also -> details.add(elsewhere(also)));
        return details;
    }

    private String elsewhere(PublishedElsewhere also) {
        BigDecimal value = also.value();
        return value == null
                ? phrases.word("figure.also", also.where())
                : phrases.word("figure.also-value", also.where(), number(value));
    }

    private String number(BigDecimal value) {
        return phrases.terms().numbers().of(value);
    }
}
