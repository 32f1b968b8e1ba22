package org.systemicrisk.model.scoring;

import static java.util.stream.Collectors.toSet;
import static org.systemicrisk.model.scoring.Outcome.Holds.NO;
import static org.systemicrisk.model.scoring.Outcome.Holds.OPEN;
import static org.systemicrisk.model.scoring.Outcome.Holds.PASSED_OVER;
import static org.systemicrisk.model.scoring.Outcome.Holds.YES;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Conditional;
import org.systemicrisk.model.methodology.Criterion;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.methodology.StepRange;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Outcome.Holds;

/**
 * Holds a condition against what is known. A criterion about which nothing is known leaves it open, unless another one decides; a figure
 * that nobody has is passed over where the criterion says so.
 */
final class Trial {

    private final Facts facts;

    Trial(Facts facts) {
        this.facts = facts;
    }

    Outcome of(Conditional conditional) {
        List<Checked> checked = new ArrayList<>();
        List<Optional<Holds>> all = conditional.allOf().stream()
                .map(criterion -> verdict(criterion, checked))
                .toList();
        List<Optional<Holds>> any = conditional.anyOf().stream()
                .map(criterion -> verdict(criterion, checked))
                .toList();
        return new Outcome(conditional.isUnconditional() ? YES : joined(all, any), checked);
    }

    private static Holds joined(List<Optional<Holds>> all, List<Optional<Holds>> any) {
        Set<Holds> every = all.stream().flatMap(Optional::stream).collect(toSet());
        Set<Holds> one = any.stream().flatMap(Optional::stream).collect(toSet());
        if (every.isEmpty() && one.isEmpty()) {
            return PASSED_OVER;
        }
        boolean noneOfAny = !any.isEmpty() && !one.isEmpty() && one.equals(Set.of(NO));
        if (every.contains(NO) || noneOfAny) {
            return NO;
        }
        boolean oneOfAny = any.isEmpty() || one.contains(YES);
        return every.contains(OPEN) || !oneOfAny ? OPEN : YES;
    }

    /** Empty for a figure that is passed over. */
    private Optional<Holds> verdict(Criterion criterion, List<Checked> checked) {
        if (criterion.metric() != null) {
            return figure(criterion, criterion.metric(), checked);
        }
        if (criterion.answer() != null && criterion.is() != null) {
            return Optional.of(answer(criterion, criterion.answer(), criterion.is(), checked));
        }
        Map.Entry<String, StepRange> asked =
                criterion.steps().entrySet().iterator().next();
        return Optional.of(step(criterion, asked.getKey(), asked.getValue(), checked));
    }

    private Optional<Holds> figure(Criterion criterion, String name, List<Checked> checked) {
        Optional<Cell<BigDecimal>> figure = facts.figure(name);
        checked.add(new Checked(criterion, facts.metric(name).orElse(null), figure.orElse(null), null, null));
        if (figure.isEmpty()) {
            return criterion.isPassedOverWhenUnknown() ? Optional.empty() : Optional.of(OPEN);
        }
        return Optional.of(figure.get()
                .value()
                .map(value -> criterion.interval().holds(value) ? YES : NO)
                .orElse(OPEN));
    }

    private Holds answer(Criterion criterion, String name, StepId is, List<Checked> checked) {
        Optional<Cell<AnswerValue>> answer = facts.answer(name);
        checked.add(new Checked(criterion, null, null, answer.orElse(null), null));
        Optional<Scale> scale = facts.scaleOfAnswer(name);
        Optional<StepId> given = answer.flatMap(Cell::value)
                .flatMap(value -> scale.flatMap(value::step))
                .map(Step::id);
        return given.map(step -> step.equals(is) ? YES : NO).orElse(OPEN);
    }

    private Holds step(Criterion criterion, String name, StepRange range, List<Checked> checked) {
        Optional<Dimension> dimension = Dimension.of(name);
        Optional<StepId> step = dimension.flatMap(facts::step);
        checked.add(new Checked(criterion, null, null, null, step.orElse(null)));
        Optional<Scale> scale = dimension.flatMap(facts::scaleOf);
        return step.flatMap(at -> scale.map(steps -> range.holds(at, steps) ? YES : NO))
                .orElse(OPEN);
    }
}
