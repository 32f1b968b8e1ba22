package org.systemicrisk.model.sensitivity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Step;
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
    private final Asked asked;
    private final Map<Dimension, Unknown.Cause> unknown = new EnumMap<>(Dimension.class);
    private final Map<Dimension, RedactionId> marks = new EnumMap<>(Dimension.class);

    Judge(Rule rule, Rescoring rescoring, Asked asked) {
        this.rule = rule;
        this.rescoring = rescoring;
        this.asked = asked;
        for (Dimension dimension : Dimension.values()) {
            cause(dimension)
                    .filter(cause -> rescoring.methodology().rates(dimension))
                    .ifPresent(cause -> unknown.put(dimension, cause));
            Marks.ofInputs(rescoring.base().of(dimension))
                    .or(() -> Marks.of(asked.of(dimension)))
                    .ifPresent(mark -> marks.put(dimension, mark));
        }
    }

    private Optional<Unknown.Cause> cause(Dimension dimension) {
        Score score = rescoring.base().of(dimension);
        boolean lacking =
                rescoring.isTakenAsPublished(dimension) && Marks.ofInputs(score).isPresent();
        if (lacking || Marks.lacks(asked.of(dimension))) {
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
                return rescoring.isIndependent(dimension) ? Optional.empty() : Optional.of(Unknown.Cause.STATED);
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

    /**
     * Whether what is behind it was moved; of a number that was raised or capped afterwards, only a rate is. Numbers of several that
     * were rolled up are not.
     */
    private static boolean isTried(Derivation derivation) {
        if (derivation instanceof Derivation.RolledUp rolled && rolled.rule().countsNumbers()) {
            return false;
        }
        return !(derivation instanceof Derivation.Adjusted adjusted)
                || !(adjusted.before() instanceof Derivation.FromAnswers
                        || adjusted.before() instanceof Derivation.Combined
                        || adjusted.before() instanceof Derivation.FromNumber);
    }

    /** Whether the simulation draws what a rating arises from. */
    private boolean isDrawn(Dimension dimension) {
        Derivation derivation = rescoring.base().of(dimension).derivation().orElse(null);
        return !(rescoring.isIndependent(dimension)
                || asked.asks(dimension)
                || derivation instanceof Derivation.Adjusted
                || derivation instanceof Derivation.RolledUp);
    }

    private boolean restsOnDrawnOnly(Dimension rating) {
        return Stream.of(Dimension.values()).allMatch(cause -> isDrawn(cause) || !rescoring.matters(cause, rating));
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
            if (because.isEmpty() && restsOnDrawnOnly(rating)) {
                chances.add(new Tested<>(rating, Marks.marked(drawn, mark(rating))));
            } else if (because.stream().anyMatch(u -> u.cause() == Unknown.Cause.WITHHELD)) {
                mark(rating).ifPresent(mark -> chances.add(new Tested<>(rating, Marks.removed(mark))));
            }
        });
        return chances;
    }

    /** What the rule says of every rating there is; a step that says that nothing was rated is none. */
    List<Tested<Verdict>> verdicts(SubjectSensitivity tried) {
        List<Tested<Verdict>> verdicts = new ArrayList<>();
        for (Dimension rating : Dimension.values()) {
            rescoring
                    .base()
                    .of(rating)
                    .step()
                    .filter(step -> isRated(rating, step))
                    .ifPresent(step -> {
                        Cell<Verdict> verdict = rescoring.isIndependent(rating)
                                ? Cell.of(new Verdict.Independent())
                                : verdict(rating, reasons(tried, rating, step));
                        verdicts.add(new Tested<>(rating, verdict));
                    });
        }
        return verdicts;
    }

    private boolean isRated(Dimension rating, StepId step) {
        return rescoring
                .methodology()
                .scaleOf(rating)
                .flatMap(scale -> scale.step(step))
                .filter(Step::isRated)
                .isPresent();
    }

    private List<Cell<Reason>> reasons(SubjectSensitivity tried, Dimension rating, StepId now) {
        List<Cell<Reason>> reasons = new ArrayList<>();
        tried.answers().forEach(tested -> reasons.addAll(answer(tested, rating)));
        tried.asked().forEach(tested -> reasons.addAll(answer(tested, rating)));
        tried.ratings().forEach(tested -> reasons.addAll(Reason.ofRatings(tested, rating)));
        tried.distances().forEach(tested -> reasons.addAll(border(tested, rating)));
        tried.figures().forEach(tested -> reasons.addAll(border(tested, rating)));
        tried.chances().stream()
                .filter(tested -> tested.dimension() == rating)
                .forEach(tested -> reasons.addAll(chance(tested, now)));
        return reasons;
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
                        .flatMap(crossing -> crossing.of(rating)
                                .map(shift -> new Reason.NearBorder(tested.asked(), distance, crossing, shift)))
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
