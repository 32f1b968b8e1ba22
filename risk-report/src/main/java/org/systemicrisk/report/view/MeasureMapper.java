package org.systemicrisk.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.measurement.PartialDate;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.registry.EffectMetric;
import org.systemicrisk.model.registry.Indicator;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.MeasureOf;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.report.text.FigureNotes;
import org.systemicrisk.report.text.FigureTerms;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.text.MarkdownEscape;
import org.systemicrisk.report.text.OneLine;
import org.systemicrisk.report.text.Terms;
import org.systemicrisk.report.text.Value;

/** Maps measures. */
final class MeasureMapper {

    private final Phrases phrases;

    MeasureMapper(Phrases phrases) {
        this.phrases = phrases;
    }

    MeasureView map(Measure m) {
        String field = anchor(m);
        return new MeasureView(
                field,
                Value.of(m.title(), phrases.terms().mark()),
                phrases.letters(m.articles()),
                phrases.unit(m.owner()),
                phrases.date(m.since()),
                phrases.date(m.due()),
                optional(m.until()),
                phrases.markdown(m.description(), field, 4),
                Boolean.TRUE.equals(m.restrictive()),
                phrases.markdown(m.rightsEffect(), field + "-rights", 4),
                phrases.markdown(m.safeguard(), field + "-safeguard", 4),
                effects(m),
                indicator(m),
                phrases.risks(m.risks()),
                phrases.list(m.factors().stream().map(phrases::factor).toList()),
                phrases.functionalities(m.functionalities()),
                phrases.languages(m.languages()),
                phrases.countries(m.memberStates()),
                footnote(m, field));
    }

    static String anchor(Measure measure) {
        return "measure-" + measure.id().value().replace('.', '-');
    }

    private String optional(@Nullable PartialDate date) {
        return date == null ? "" : phrases.date(date);
    }

    private Markdown footnote(Measure m, String field) {
        Prose footnote = m.footnote();
        return footnote == null || footnote.isEmpty()
                ? Markdown.EMPTY
                : new Markdown("[^" + new FigureNotes(phrases.terms()).of(field + "-note", footnote) + "]");
    }

    private List<Markdown> effects(Measure m) {
        List<Markdown> effects = new ArrayList<>();
        for (EffectMetric effect : m.effects()) {
            String field = anchor(m) + "-effect-" + effects.size();
            String now = phrases.terms()
                    .figures()
                    .find(effect.metric(), null)
                    .map(this::valueNow)
                    .orElseGet(() -> phrases.terms().notStated());
            String explanation =
                    OneLine.of(phrases.markdown(effect.explanation(), field, 4).source());
            String key = effect.baseline() == null ? "effect" : "effect.baseline";
            effects.add(new Markdown((phrases.word(
                                    key,
                                    MarkdownEscape.inline(phrases.metric(effect.metric())),
                                    now,
                                    phrases.terms().lists().of("direction", effect.direction()),
                                    baseline(effect))
                            + " " + explanation)
                    .strip()));
        }
        return effects;
    }

    private String valueNow(Observation observation) {
        FigureRow row = new FigureMapper(phrases).row(observation);
        return row.value().markdown() + row.footnote().source() + unit(observation, row.unit());
    }

    /** A count says in its name what is counted; a duration or an amount is no more than a number without its unit. */
    private String unit(Observation observation, String unit) {
        return phrases.registry()
                .metric(observation.metric())
                .map(Metric::measure)
                .filter(measure -> measure == MeasureOf.DURATION || measure == MeasureOf.AMOUNT)
                .filter(measure -> !unit.isEmpty())
                .map(measure -> " " + MarkdownEscape.inline(unit))
                .orElse("");
    }

    /** The value before, with the year it belongs to. */
    private String baseline(EffectMetric effect) {
        ScoredAssessment previous = phrases.terms().content().previous();
        if (effect.baseline() == null || previous == null) {
            return phrases.terms().notStated();
        }
        Assessment before = previous.assessment();
        boolean known = before.id().equals(effect.baseline());
        String value = known
                ? previous.figures()
                        .find(effect.metric(), null)
                        .map(o -> valueThen(previous, o))
                        .orElse("")
                : "";
        String year = MarkdownEscape.inline(
                known ? Terms.year(before) : effect.baseline().value());
        return value.isEmpty()
                ? phrases.word("effect.before-unknown", year)
                : phrases.word("effect.before", year, value);
    }

    private String valueThen(ScoredAssessment previous, Observation observation) {
        Terms terms = phrases.terms();
        return new FigureTerms(previous, terms.words(), terms.numbers(), terms.dates())
                .value(observation)
                .markdown();
    }

    /** Indicator and target of a planned measure; the mark where the measure is withheld, which the indicator follows. */
    private Markdown indicator(Measure m) {
        Indicator indicator = m.indicator();
        if (indicator == null) {
            return new Markdown(
                    m.title() instanceof Cell.Replaced<String>
                            ? phrases.terms().mark()
                            : phrases.terms().notStated());
        }
        String what = indicator.metric() == null
                ? Objects.requireNonNullElse(indicator.text(), "")
                : phrases.metric(indicator.metric());
        String target = Objects.requireNonNullElse(indicator.target(), "");
        String text = target.isEmpty() ? what : what.isEmpty() ? target : phrases.word("indicator", what, target);
        return new Markdown(
                Value.of(withheldLike(m.title(), text), phrases.terms().mark()).markdown());
    }

    private static Cell<String> withheldLike(Cell<String> title, String text) {
        return title.map(ignored -> text);
    }
}
