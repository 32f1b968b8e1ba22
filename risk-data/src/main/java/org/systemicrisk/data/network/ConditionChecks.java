package org.systemicrisk.data.network;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Adjustment;
import org.systemicrisk.model.methodology.AskedAnswer;
import org.systemicrisk.model.methodology.AskedMetric;
import org.systemicrisk.model.methodology.Condition;
import org.systemicrisk.model.methodology.Criterion;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.PartConditions;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.SeverityMethod;
import org.systemicrisk.model.methodology.StepRange;
import org.systemicrisk.model.methodology.Stepped;
import org.systemicrisk.model.rating.Dimension;

/** What the conditions of one dimension name: steps of its scale, figures and answers that are declared, dimensions that come before it. */
final class ConditionChecks {
    private final Methodology methodology;
    private final Dimension dimension;
    private final @Nullable Scale scale;
    private final FindingList findings;

    ConditionChecks(Methodology methodology, Dimension dimension, Optional<Scale> scale, FindingList findings) {
        this.methodology = methodology;
        this.dimension = dimension;
        this.scale = scale.orElse(null);
        this.findings = findings;
    }

    void run(Stepped method) {
        conditions(method.conditions(), scale);
        otherwise(method.otherwise(), scale, method.places());
        Set<String> seen = new HashSet<>();
        method.conditionsOf().forEach(part -> part(part, seen.add(part.part())));
        adjust(method.adjust());
    }

    private void part(PartConditions part, boolean isFirst) {
        List<String> parts = methodology.partsOf(dimension);
        Place place = part.places().of("part");
        if (!parts.contains(part.part())) {
            findings.add(
                    Code.MET_021,
                    place,
                    "there is no part " + part.part() + " of " + dimension.inWords(),
                    Nearest.help(part.part(), parts, "add it to parts"));
        } else if (!isFirst) {
            findings.add(
                    Code.MET_020,
                    place,
                    "the part " + part.part() + " has conditions twice",
                    "write all conditions of the part in one entry");
        }
        @Nullable Scale on = ScaleChecks.usable(methodology, part.part()).orElse(scale);
        conditions(part.conditions(), on);
        otherwise(part.otherwise(), on, part.places());
        if (part.conditions().isEmpty()
                && part.places().of("conditions").equals(part.places().self())) {
            findings.add(
                    Code.MET_020,
                    part.places().self(),
                    "the part " + part.part() + " has no conditions",
                    "add conditions, or remove the entry so that the part is answered");
        }
    }

    private void conditions(List<Condition> conditions, @Nullable Scale on) {
        for (Condition condition : conditions) {
            step(condition.step(), on, condition.places().of("step"));
            condition.criteria().forEach(this::criterion);
            if (condition.isUnconditional() && !isWritten(condition)) {
                findings.add(
                        Code.MET_020,
                        condition.places().self(),
                        "the condition of the step " + condition.step() + " asks nothing",
                        "add all-of or any-of, or make the step the fallback with otherwise");
            }
        }
        Set<StepId> seen = new HashSet<>();
        conditions.stream().filter(condition -> !seen.add(condition.step())).forEach(this::second);
    }

    /** Whether criteria were written that could not be read, and were told as such. */
    private static boolean isWritten(Condition condition) {
        Place self = condition.places().self();
        return !condition.places().of("all-of").equals(self)
                || !condition.places().of("any-of").equals(self);
    }

    private void second(Condition condition) {
        findings.add(
                Code.MET_020,
                condition.places().of("step"),
                "the step " + condition.step() + " has a second condition",
                "join the two with any-of");
    }

    private void otherwise(@Nullable StepId step, @Nullable Scale on, Places places) {
        if (step != null) {
            step(step, on, places.of("otherwise"));
        }
    }

    private void adjust(List<Adjustment> adjustments) {
        for (Adjustment adjustment : adjustments) {
            if (adjustment.raiseTo() != null) {
                step(adjustment.raiseTo(), scale, adjustment.places().of("raise-to"));
            }
            if (adjustment.capAt() != null) {
                step(adjustment.capAt(), scale, adjustment.places().of("cap-at"));
            }
            if (!adjustment.exclude().isEmpty()) {
                excluded(adjustment);
            }
            adjustment.criteria().forEach(this::criterion);
        }
    }

    private void excluded(Adjustment adjustment) {
        EffectivenessMethod method = methodology.effectiveness();
        List<String> questions = method == null
                ? List.of()
                : method.questions().stream()
                        .map(question -> question.id().value())
                        .toList();
        if (dimension != Dimension.EFFECTIVENESS) {
            findings.add(
                    Code.MET_020,
                    adjustment.places().of("exclude"),
                    "questions are excluded from " + dimension.inWords() + ", which has none",
                    "move it to effectiveness");
            return;
        }
        for (int i = 0; i < adjustment.exclude().size(); i++) {
            String question = adjustment.exclude().get(i);
            if (!questions.contains(question)) {
                findings.add(
                        Code.RAT_005,
                        adjustment.places().of("exclude[" + i + "]"),
                        "there is no question " + question,
                        Nearest.help(question, questions, "name a question of effectiveness"));
            }
        }
    }

    private void criterion(Criterion criterion) {
        if (criterion.metric() != null) {
            declared(
                    "metric",
                    criterion.metric(),
                    methodology.metrics().stream().map(AskedMetric::id).toList(),
                    criterion);
        }
        if (criterion.answer() != null && criterion.is() != null) {
            answer(criterion, criterion.answer(), criterion.is());
        }
        criterion.steps().forEach((name, range) -> other(name, range, criterion));
    }

    private void answer(Criterion criterion, String name, StepId is) {
        SeverityMethod severity = methodology.severity();
        if (severity != null && severity.parts().contains(name)) {
            methodology
                    .scale(severity.scale())
                    .ifPresent(steps -> step(is, steps, criterion.places().of("is")));
            return;
        }
        List<AskedAnswer> asked = methodology.answers();
        declared("answer", name, asked.stream().map(AskedAnswer::id).toList(), criterion);
        asked.stream()
                .filter(question -> question.id().equals(name))
                .findFirst()
                .flatMap(question -> ScaleChecks.usable(methodology, question.scale()))
                .ifPresent(steps -> step(is, steps, criterion.places().of("is")));
    }

    private void declared(String kind, String name, List<String> known, Criterion criterion) {
        if (!known.contains(name)) {
            findings.add(
                    Code.MET_021,
                    criterion.places().of(kind),
                    "the methodology declares no " + kind + " " + name,
                    Nearest.help(
                            name,
                            known,
                            "add it to " + kind + "s: an id, a label, and "
                                    + (kind.equals("metric") ? "the unit of the bounds" : "the scale of its answers")));
        }
    }

    /** Ratings are found in the order of the dimensions, so only those that come before are known. */
    private void other(String name, StepRange range, Criterion criterion) {
        List<String> before = methodology.dimensions().stream()
                .filter(other -> other.compareTo(dimension) < 0)
                .map(Dimension::wire)
                .toList();
        if (!before.contains(name)) {
            boolean follows = Dimension.of(name).filter(methodology::rates).isPresent();
            findings.add(
                    Code.MET_021,
                    criterion.places().of(name),
                    follows
                            ? "when the " + dimension.inWords() + " is found, the " + name + " is not known yet"
                            : name + " is no dimension that this methodology rates",
                    before.isEmpty()
                            ? "ask for a metric or an answer"
                            : Nearest.help(name, before, "one of: " + String.join(", ", before)));
            return;
        }
        Dimension.of(name)
                .flatMap(other -> ScaleChecks.usable(methodology, methodology.scaleName(other)))
                .ifPresent(steps -> range.named()
                        .forEach(step -> step(step, steps, criterion.places().of(name))));
    }

    private void step(StepId step, @Nullable Scale on, Place place) {
        if (on != null) {
            new ScaleChecks(findings).known(on, step.value(), place);
        }
    }
}
