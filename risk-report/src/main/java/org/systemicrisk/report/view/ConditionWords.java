package org.systemicrisk.report.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.AskedAnswer;
import org.systemicrisk.model.methodology.AskedMetric;
import org.systemicrisk.model.methodology.Conditional;
import org.systemicrisk.model.methodology.Criterion;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.methodology.StepRange;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Checked;
import org.systemicrisk.report.text.MarkdownEscape;
import org.systemicrisk.report.text.Value;
import org.systemicrisk.report.words.Ranges;

/** Says in words what the criteria of a condition ask for, and what they were held against. */
final class ConditionWords {

    private final Phrases phrases;
    private final Methodology methodology;

    ConditionWords(Phrases phrases) {
        this.phrases = phrases;
        this.methodology = phrases.terms().assessment().methodology();
    }

    /**
     * Why a condition holds. Of criteria of which any is enough those that are met are named; where one of them is withheld all are,
     * since leaving it out would tell that it is not met.
     */
    String reasons(Conditional conditional, List<Checked> checked) {
        int every = conditional.allOf().size();
        List<Checked> any = checked.subList(every, checked.size());
        List<String> parts = new ArrayList<>();
        if (every > 0) {
            parts.add(list(checked.subList(0, every)));
        }
        if (any.size() == 1) {
            parts.add(list(any));
        } else if (any.stream().anyMatch(Checked::isWithheld)) {
            parts.add(phrases.word("how.any-of.open", list(any)));
        } else if (!any.isEmpty()) {
            List<Checked> met =
                    any.stream().filter(each -> each.isMet(methodology)).toList();
            parts.add(phrases.word("how.any-of", any.size(), list(met)));
        }
        return String.join("; ", parts);
    }

    private String list(List<Checked> criteria) {
        return phrases.list(criteria.stream().map(this::one).toList());
    }

    private String one(Checked checked) {
        Criterion criterion = checked.criterion();
        if (criterion.metric() != null) {
            return figure(criterion, criterion.metric(), checked.figure());
        }
        if (criterion.answer() != null && criterion.is() != null) {
            return answer(criterion.answer(), criterion.is(), checked.answer());
        }
        Map.Entry<String, StepRange> asked =
                criterion.steps().entrySet().iterator().next();
        return step(asked.getKey(), asked.getValue(), checked.step());
    }

    private String figure(Criterion criterion, String name, @Nullable Cell<BigDecimal> figure) {
        Optional<AskedMetric> asked = metric(name);
        String label = MarkdownEscape.inline(asked.map(AskedMetric::label).orElse(name));
        if (figure == null) {
            return phrases.word("how.criterion.figure-unknown", label);
        }
        Function<BigDecimal, String> number =
                number(asked.map(AskedMetric::unit).orElse(null));
        Value value = Value.of(figure.map(number), phrases.terms().mark());
        return phrases.word(
                "how.criterion.figure",
                label,
                value.markdown(),
                new Ranges(phrases.terms().words(), phrases.terms().numbers()).of(criterion.interval(), number));
    }

    private Function<BigDecimal, String> number(@Nullable String unit) {
        if ("%".equals(unit)) {
            return phrases.terms().numbers()::percent;
        }
        return unit == null
                ? phrases.terms().numbers()::of
                : value -> phrases.terms().numbers().of(value) + " " + unit;
    }

    /** What a criterion asks for, whatever it is held against. */
    String asked(Criterion criterion) {
        if (criterion.metric() != null) {
            return asked(criterion, criterion.metric());
        }
        if (criterion.answer() != null && criterion.is() != null) {
            return phrases.word(
                    "rules.criterion",
                    MarkdownEscape.inline(
                            question(criterion.answer()).map(AskedAnswer::label).orElse(criterion.answer())),
                    answerLabel(criterion.answer(), criterion.is()));
        }
        Map.Entry<String, StepRange> step =
                criterion.steps().entrySet().iterator().next();
        return phrases.word(
                "rules.criterion",
                phrases.word("dimension." + step.getKey()),
                range(step.getValue(), Dimension.of(step.getKey()).orElseThrow()));
    }

    private String asked(Criterion criterion, String name) {
        Optional<AskedMetric> asked = metric(name);
        Function<BigDecimal, String> number =
                number(asked.map(AskedMetric::unit).orElse(null));
        String range = criterion.between().isEmpty()
                ? new Ranges(phrases.terms().words(), phrases.terms().numbers()).of(criterion.interval(), number)
                : phrases.word(
                        "band.printed",
                        number.apply(criterion.between().get(0)),
                        number.apply(criterion.between().get(1)));
        String said = phrases.word(
                "rules.criterion",
                MarkdownEscape.inline(asked.map(AskedMetric::label).orElse(name)),
                range);
        return criterion.isPassedOverWhenUnknown() ? phrases.word("rules.criterion.when-known", said) : said;
    }

    private Optional<AskedMetric> metric(String name) {
        return methodology.metrics().stream()
                .filter(metric -> metric.id().equals(name))
                .findFirst();
    }

    private Optional<AskedAnswer> question(String name) {
        return methodology.answers().stream()
                .filter(question -> question.id().equals(name))
                .findFirst();
    }

    private String answerLabel(String name, StepId is) {
        return MarkdownEscape.inline(question(name)
                .flatMap(question -> methodology.scale(question.scale()))
                .map(scale -> scale.label(is))
                .orElse(is.value()));
    }

    private String answer(String name, StepId is, @Nullable Cell<AnswerValue> answer) {
        Optional<AskedAnswer> asked = question(name);
        Optional<Scale> scale = methodology.scaleOfAnswer(name);
        String given = answer == null
                ? phrases.terms().notStated()
                : Value.of(
                                answer.map(value -> label(value, scale)),
                                phrases.terms().mark())
                        .markdown();
        return phrases.word(
                "how.criterion.answer",
                MarkdownEscape.inline(asked.map(AskedAnswer::label).orElse(name)),
                given,
                MarkdownEscape.inline(scale.map(steps -> steps.label(is)).orElse(is.value())));
    }

    private static String label(AnswerValue value, Optional<Scale> scale) {
        return scale.flatMap(value::step).map(Step::label).orElse(value.text());
    }

    private String step(String name, StepRange range, @Nullable StepId step) {
        Dimension dimension = Dimension.of(name).orElseThrow();
        return phrases.word(
                "how.criterion.step",
                phrases.word("dimension." + name),
                step == null ? phrases.terms().notStated() : label(step, dimension),
                range(range, dimension));
    }

    private String range(StepRange range, Dimension dimension) {
        if (range.is() != null) {
            return phrases.word("how.steps.is", label(range.is(), dimension));
        }
        if (range.atLeast() == null) {
            return range.atMost() == null ? "" : phrases.word("how.steps.at-most", label(range.atMost(), dimension));
        }
        return range.atMost() == null
                ? phrases.word("how.steps.at-least", label(range.atLeast(), dimension))
                : phrases.word(
                        "how.steps.between", label(range.atLeast(), dimension), label(range.atMost(), dimension));
    }

    private String label(StepId step, Dimension dimension) {
        return MarkdownEscape.inline(phrases.terms().ratings().label(step, dimension));
    }
}
