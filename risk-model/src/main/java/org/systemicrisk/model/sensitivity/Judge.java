package org.systemicrisk.model.sensitivity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Basis;
import org.systemicrisk.model.scoring.Derivation;
import org.systemicrisk.model.scoring.Score;

/**
 * Says of each rating of one module or risk whether it is robust or borderline, or why that cannot be told. A rating is
 * borderline when one answer moved one step changes it, when a number it rests on lies within the declared margin of a
 * border beyond which it is another, or when another step has at least the declared chance.
 */
final class Judge {

    private final Rule rule;
    private final Rescoring rescoring;
    private final Map<Dimension, Unknown.Cause> unknown = new EnumMap<>(Dimension.class);
    private final Map<Dimension, RedactionId> marks = new EnumMap<>(Dimension.class);

    Judge(Rule rule, Rescoring rescoring) {
        this.rule = rule;
        this.rescoring = rescoring;
        for (Dimension dimension : Dimension.values()) {
            cause(dimension).ifPresent(cause -> unknown.put(dimension, cause));
            Marks.ofInputs(rescoring.base().of(dimension)).ifPresent(mark -> marks.put(dimension, mark));
        }
    }

    private Optional<Unknown.Cause> cause(Dimension dimension) {
        Score score = rescoring.base().of(dimension);
        if (rescoring.isTakenAsPublished(dimension) && Marks.ofInputs(score).isPresent()) {
            return Optional.of(Unknown.Cause.WITHHELD);
        }
        return score.basis().accept(new Basis.Visitor<>() {
            @Override
            public Optional<Unknown.Cause> computed(Basis.Computed basis) {
                return rescoring.isTakenAsPublished(dimension) || !isTried(basis.derivation())
                        ? Optional.of(Unknown.Cause.UNTRIED)
                        : Optional.empty();
            }

            @Override
            public Optional<Unknown.Cause> stated(Basis.Stated basis) {
                return Optional.of(Unknown.Cause.STATED);
            }

            @Override
            public Optional<Unknown.Cause> overridden(Basis.Overridden basis) {
                return Optional.of(Unknown.Cause.BY_HAND);
            }

            @Override
            public Optional<Unknown.Cause> missing(Basis.Missing basis) {
                return Optional.of(Unknown.Cause.MISSING);
            }
        });
    }

    /** Whether numbers and answers behind it were moved, or it follows from ratings of which that is so. */
    private static boolean isTried(Derivation derivation) {
        return !(derivation instanceof Derivation.FromConditions
                || derivation instanceof Derivation.Adjusted
                || derivation instanceof Derivation.RolledUp);
    }

    /** What a rating rests on and cannot be tried. */
    private List<Unknown> unknown(Dimension rating) {
        return unknown.entrySet().stream()
                .filter(entry -> rescoring.matters(entry.getKey(), rating))
                .map(entry -> new Unknown(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The redaction that removes something a rating rests on. */
    private Optional<RedactionId> mark(Dimension rating) {
        return marks.entrySet().stream()
                .filter(entry -> rescoring.matters(entry.getKey(), rating))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The chances that may be shown: none of a rating of which not everything could be drawn. */
    List<Tested<List<StepChance>>> chances(Map<Dimension, List<StepChance>> simulated) {
        List<Tested<List<StepChance>>> chances = new ArrayList<>();
        simulated.forEach((rating, drawn) -> {
            List<Unknown> because = unknown(rating);
            if (because.isEmpty()) {
                chances.add(new Tested<>(rating, Marks.marked(drawn, mark(rating))));
            } else if (because.stream().anyMatch(u -> u.cause() == Unknown.Cause.WITHHELD)) {
                mark(rating).ifPresent(mark -> chances.add(new Tested<>(rating, Marks.removed(mark))));
            }
        });
        return chances;
    }

    /** What the rule says of every rating there is. */
    List<Tested<Verdict>> verdicts(
            List<Tested<Distance>> distances,
            List<Tested<List<AnswerMove>>> answers,
            List<Tested<List<StepChance>>> chances) {
        List<Tested<Verdict>> verdicts = new ArrayList<>();
        for (Dimension rating : Dimension.values()) {
            Optional<StepId> step = rescoring.base().of(rating).step();
            if (step.isPresent()) {
                List<Cell<Reason>> reasons = new ArrayList<>();
                answers.forEach(tested -> reasons.addAll(answer(tested, rating)));
                distances.forEach(tested -> reasons.addAll(border(tested, rating)));
                chances.stream()
                        .filter(tested -> tested.dimension() == rating)
                        .forEach(tested -> reasons.addAll(chance(tested, step.get())));
                verdicts.add(new Tested<>(rating, verdict(rating, reasons)));
            }
        }
        return verdicts;
    }

    private Cell<Verdict> verdict(Dimension rating, List<Cell<Reason>> reasons) {
        if (!reasons.isEmpty()) {
            boolean seen =
                    reasons.stream().anyMatch(reason -> reason.redaction().isEmpty());
            return Marks.marked(
                    new Verdict.Borderline(reasons),
                    seen ? Optional.empty() : reasons.get(0).redaction());
        }
        List<Unknown> because = unknown(rating);
        return because.isEmpty()
                ? Marks.marked(new Verdict.Robust(), mark(rating))
                : Cell.of(new Verdict.Untold(because));
    }

    private static List<Cell<Reason>> answer(Tested<List<AnswerMove>> tested, Dimension rating) {
        List<Cell<Reason>> reasons = new ArrayList<>();
        for (AnswerMove move : tested.result().value().orElse(List.of())) {
            move.of(rating)
                    .map(shift -> new Reason.HangsOnAnswer(tested.dimension(), move, shift))
                    .ifPresent(reason -> reasons.add(tested.result().map(moves -> reason)));
        }
        return reasons;
    }

    private List<Cell<Reason>> border(Tested<Distance> tested, Dimension rating) {
        List<Cell<Reason>> reasons = new ArrayList<>();
        tested.result().value().ifPresent(distance -> {
            for (Direction direction : Direction.values()) {
                distance.first(direction, rating)
                        .filter(crossing -> rule.isNear(distance, crossing.margin()))
                        .flatMap(crossing ->
                                crossing.of(rating).map(shift -> new Reason.NearBorder(distance, crossing, shift)))
                        .ifPresent(reason -> reasons.add(tested.result().map(d -> reason)));
            }
        });
        return reasons;
    }

    private List<Cell<Reason>> chance(Tested<List<StepChance>> tested, StepId now) {
        List<Cell<Reason>> reasons = new ArrayList<>();
        for (StepChance chance : tested.result().value().orElse(List.of())) {
            if (!chance.step().equals(now) && rule.isLikely(chance)) {
                Reason reason = new Reason.MayBeAnother(chance);
                reasons.add(tested.result().map(chances -> reason));
            }
        }
        return reasons;
    }
}
