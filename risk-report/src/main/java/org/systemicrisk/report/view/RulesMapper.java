package org.systemicrisk.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Adjustment;
import org.systemicrisk.model.methodology.Condition;
import org.systemicrisk.model.methodology.Conditional;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.PriorityMethod;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Stepped;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.text.MarkdownEscape;
import org.systemicrisk.report.view.RulesView.ConditionRow;
import org.systemicrisk.report.view.RulesView.DimensionRule;
import org.systemicrisk.report.view.RulesView.PartRule;
import org.systemicrisk.report.view.RulesView.ResponseRow;

/** Maps the rules by which a methodology turns inputs into ratings. */
final class RulesMapper {

    private final Phrases phrases;
    private final Methodology method;

    RulesMapper(Phrases phrases) {
        this.phrases = phrases;
        this.method = phrases.terms().assessment().methodology();
    }

    RulesView map() {
        List<Dimension> dimensions = Stream.of(Dimension.values())
                .filter(dimension ->
                        method.rates(dimension) || method.notComputed(dimension).isPresent())
                .toList();
        return new RulesView(
                dimensions.stream().map(this::rule).toList(),
                method.rollUps().stream()
                        .map(rule -> markdown(new RollUpWords(phrases).of(rule)))
                        .toList(),
                responses(),
                new MethodFaults(phrases).map().stream().map(this::markdown).toList());
    }

    private DimensionRule rule(Dimension dimension) {
        List<Markdown> lines = new ArrayList<>(new RuleWords(phrases, dimension)
                .lines().stream().map(this::markdown).toList());
        method.notComputed(dimension)
                .map(said -> phrases.markdown(said.why(), "rules-" + dimension.wire(), 2))
                .filter(why -> !why.isEmpty())
                .ifPresent(lines::add);
        boolean isOwn = dimension == Dimension.PRIORITY || dimension == Dimension.CONCLUSION;
        PriorityMethod priority = dimension == Dimension.PRIORITY ? method.priority() : null;
        if (priority != null && priority.choice() != null) {
            lines.add(phrases.markdown(priority.choice(), "rules-priority-choice", 2));
        }
        return new DimensionRule(
                phrases.terms().lists().of("dimension", dimension),
                "annex-rules-" + dimension.wire(),
                lines,
                isOwn ? new AnnexMapper(phrases).steps(dimension) : List.of(),
                conditions(dimension),
                parts(dimension),
                stepped(dimension)
                        .flatMap(stepped -> stepped.adjust().stream())
                        .map(adjustment -> markdown(adjusted(adjustment, dimension)))
                        .toList());
    }

    /** The method of a dimension that is computed. */
    private Stream<Stepped> stepped(Dimension dimension) {
        return method.notComputed(dimension).isPresent() ? Stream.empty() : method.steppedOf(dimension).stream();
    }

    private List<ConditionRow> conditions(Dimension dimension) {
        return stepped(dimension)
                .flatMap(stepped -> method.scaleOf(dimension).stream()
                        .flatMap(scale -> rows(stepped.conditions(), stepped.otherwise(), scale).stream()))
                .toList();
    }

    private List<PartRule> parts(Dimension dimension) {
        DerivationMapper derivations = new DerivationMapper(phrases);
        return stepped(dimension)
                .flatMap(stepped -> method.scaleOf(dimension).stream().flatMap(scale -> stepped.conditionsOf().stream()
                        .map(part -> new PartRule(
                                derivations.part(part.part()),
                                rows(part.conditions(), part.otherwise(), method.scaleOfPart(part.part(), scale))))))
                .toList();
    }

    private List<ConditionRow> rows(List<Condition> conditions, @Nullable StepId otherwise, Scale scale) {
        List<ConditionRow> rows = new ArrayList<>();
        for (Condition condition : Condition.fromHighest(conditions, scale)) {
            rows.add(new ConditionRow(scale.label(condition.step()), markdown(asked(condition))));
        }
        if (otherwise != null) {
            rows.add(new ConditionRow(scale.label(otherwise), markdown(phrases.word("rules.otherwise"))));
        }
        return rows;
    }

    /** {@code all of: a; b. One of: c; d}. */
    private String asked(Conditional condition) {
        ConditionWords words = new ConditionWords(phrases);
        if (condition.isUnconditional()) {
            return phrases.word("rules.always");
        }
        String all =
                String.join("; ", condition.allOf().stream().map(words::asked).toList());
        String any =
                String.join("; ", condition.anyOf().stream().map(words::asked).toList());
        String key = all.isEmpty() ? "any" : any.isEmpty() ? "all" : "both";
        return phrases.word("rules.conditions." + key, all.isEmpty() ? any : all, any);
    }

    private String adjusted(Adjustment adjustment, Dimension dimension) {
        if (adjustment.isJudgement()) {
            return phrases.word("rules.adjust.judgement");
        }
        String when = asked(adjustment);
        if (adjustment.raiseTo() != null) {
            return phrases.word(
                    "rules.adjust.raise",
                    MarkdownEscape.inline(phrases.terms().ratings().label(adjustment.raiseTo(), dimension)),
                    when);
        }
        return adjustment.capAt() != null
                ? phrases.word(
                        "rules.adjust.cap",
                        MarkdownEscape.inline(phrases.terms().ratings().label(adjustment.capAt(), dimension)),
                        when)
                : phrases.word("rules.adjust.exclude", MarkdownEscape.inline(phrases.list(adjustment.exclude())), when);
    }

    private List<ResponseRow> responses() {
        Dimension of = method.priority() == null ? Dimension.RESIDUAL : Dimension.PRIORITY;
        return method.responses().stream()
                .map(response ->
                        new ResponseRow(phrases.terms().ratings().label(response.step(), of), response.response()))
                .toList();
    }

    private Markdown markdown(String text) {
        return new Markdown(text);
    }
}
