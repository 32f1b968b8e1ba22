package org.systemicrisk.model.rule.redactions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.systemicrisk.model.assessment.Answer;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.assessment.RedactionTarget.AnswerTo;
import org.systemicrisk.model.assessment.SeverityInput;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.scoring.Basis;
import org.systemicrisk.model.scoring.Inputs;
import org.systemicrisk.model.scoring.Score;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.SubjectScorer;
import org.systemicrisk.model.scoring.SubjectScores;

/**
 * The answers to the parts of severity that can be behind the printed ratings. Where one of them is withheld none is published, and no number
 * that was counted from them; every choice of answers to all of them is scored, with everything else as it is, and kept where it gives
 * the ratings that are printed.
 */
final class PossibleParts {

    /** Choices that are scored; beyond them it is not tried. */
    static final int MOST = 10_000;

    private final ScoredAssessment scored;
    private final Methodology methodology;

    PossibleParts(ScoredAssessment scored) {
        this.scored = scored;
        this.methodology = scored.assessment().methodology();
    }

    /** What a module's parts of severity are answered with, and from what they can be chosen. */
    private record Choices(Inputs known, SeverityInput severity, Map<String, List<StepId>> steps) {

        /** In how many ways all of them can be answered, or one more than are tried. */
        int count() {
            long count = 1;
            for (List<StepId> each : steps.values()) {
                count = Math.min(MOST + 1L, count * each.size());
            }
            return (int) count;
        }

        /** One of the ways, by its number. */
        Map<String, StepId> way(int number) {
            Map<String, StepId> way = new LinkedHashMap<>();
            int rest = number;
            for (Map.Entry<String, List<StepId>> part : steps.entrySet()) {
                way.put(
                        part.getKey(),
                        part.getValue().get(rest % part.getValue().size()));
                rest /= part.getValue().size();
            }
            return way;
        }

        Inputs answered(Map<String, StepId> way) {
            Map<String, Answer> parts = new LinkedHashMap<>(severity.parts());
            way.forEach((part, step) -> parts.computeIfPresent(
                    part, (name, answer) -> answer.withAnswer(Cell.of(AnswerValue.of(step.value())))));
            return known.withRatings(
                    known.probability(),
                    severity.withParts(parts),
                    known.inherent(),
                    known.effectiveness(),
                    known.residual(),
                    known.priority(),
                    known.conclusion());
        }
    }

    /** Whether the answer is a part of severity that can be answered in more ways than are tried. */
    boolean isTooMuch(AnswerTo target) {
        return choices(target).filter(choices -> choices.count() > MOST).isPresent();
    }

    /** The printed rating with which only one answer is left: those before it leave several. */
    Optional<Score> toldBy(AnswerTo target) {
        return choices(target)
                .filter(choices -> choices.count() <= MOST)
                .flatMap(choices -> toldBy(target.question(), choices));
    }

    private Optional<Choices> choices(AnswerTo target) {
        return Inputs.in(scored.assessment()).stream()
                .filter(each -> each.subject().equals(target.module().value()))
                .flatMap(known -> choices(known, target.question()).stream())
                .findFirst();
    }

    private Optional<Choices> choices(Inputs known, String part) {
        SeverityInput severity = known.severity();
        Optional<Scale> otherwise = methodology.scaleOf(Dimension.SEVERITY);
        if (severity == null || otherwise.isEmpty() || !severity.parts().containsKey(part)) {
            return Optional.empty();
        }
        Map<String, List<StepId>> steps = new LinkedHashMap<>();
        severity.parts()
                .keySet()
                .forEach(name -> steps.put(
                        name,
                        methodology.scale(name).orElse(otherwise.get()).steps().stream()
                                .map(Step::id)
                                .toList()));
        return Optional.of(new Choices(known, severity, steps));
    }

    private Optional<Score> toldBy(String part, Choices choices) {
        List<Dimension> dimensions = methodology.dimensions();
        SubjectScorer scorer = new SubjectScorer(methodology, scored.figures());
        SubjectScores printed = scorer.score(choices.known());
        Map<StepId, Integer> agreeing = new HashMap<>();
        for (int way = 0; way < choices.count(); way++) {
            Map<String, StepId> answers = choices.way(way);
            SubjectScores tried = scorer.score(choices.answered(answers));
            agreeing.merge(Objects.requireNonNull(answers.get(part)), alike(dimensions, printed, tried), Math::max);
        }
        for (int i = 0; i < dimensions.size() && agreeing.size() > 1; i++) {
            int first = i;
            if (agreeing.values().stream().filter(alike -> alike > first).count() == 1) {
                return Optional.of(printed.of(dimensions.get(i)));
            }
        }
        return Optional.empty();
    }

    /** How many of the dimensions, from the first, are printed alike. */
    private static int alike(List<Dimension> dimensions, SubjectScores printed, SubjectScores tried) {
        int alike = 0;
        while (alike < dimensions.size()
                && printed(printed.of(dimensions.get(alike))).equals(printed(tried.of(dimensions.get(alike))))) {
            alike++;
        }
        return alike;
    }

    /** The rating, and beside one that was set by hand what would have been computed. */
    private static List<Rating> printed(Score score) {
        List<Rating> printed = new ArrayList<>(List.of(score.rating()));
        if (score.basis() instanceof Basis.Overridden overridden) {
            printed.add(overridden.computed());
        }
        return printed;
    }
}
