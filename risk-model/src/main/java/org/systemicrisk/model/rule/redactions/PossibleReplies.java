package org.systemicrisk.model.rule.redactions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.assessment.AskedReply;
import org.systemicrisk.model.assessment.RedactionTarget.AnswerTo;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Inputs;
import org.systemicrisk.model.scoring.Score;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.SubjectScorer;
import org.systemicrisk.model.scoring.SubjectScores;

/**
 * The answers to what conditions ask that can be behind the printed ratings. Each is tried, with everything else as it is: a reader may know
 * everything else.
 */
final class PossibleReplies {

    private final ScoredAssessment scored;
    private final Methodology methodology;

    PossibleReplies(ScoredAssessment scored) {
        this.scored = scored;
        this.methodology = scored.assessment().methodology();
    }

    /** The printed rating that every other answer would change, where there is only one that gives it. */
    Optional<Score> toldBy(AnswerTo target) {
        Optional<Inputs> inputs = Inputs.in(scored.assessment()).stream()
                .filter(each -> each.subject().equals(target.module().value()))
                .filter(each ->
                        each.answers().stream().anyMatch(reply -> reply.asked().equals(target.question())))
                .findFirst();
        return inputs.flatMap(known -> toldBy(target.question(), known));
    }

    private Optional<Score> toldBy(String asked, Inputs known) {
        List<Step> choices = methodology.answers().stream()
                .filter(question -> question.id().equals(asked))
                .flatMap(question -> methodology.scale(question.scale()).stream())
                .flatMap(scale -> scale.steps().stream())
                .toList();
        SubjectScorer scorer = new SubjectScorer(methodology, scored.figures());
        SubjectScores printed = scorer.score(known);
        List<Score> changed = new ArrayList<>();
        int giving = 0;
        for (Step choice : choices) {
            Optional<Score> other = other(printed, scorer.score(replied(known, asked, choice)));
            other.ifPresent(changed::add);
            giving += other.isEmpty() ? 1 : 0;
        }
        return giving == 1 && choices.size() > 1 ? changed.stream().findFirst() : Optional.empty();
    }

    private Optional<Score> other(SubjectScores printed, SubjectScores tried) {
        return methodology.dimensions().stream()
                .filter(dimension -> isOther(printed, tried, dimension))
                .map(printed::of)
                .findFirst();
    }

    private static boolean isOther(SubjectScores printed, SubjectScores tried, Dimension dimension) {
        return !printed.of(dimension).rating().equals(tried.of(dimension).rating())
                || !printed.of(dimension).value().equals(tried.of(dimension).value());
    }

    private static Inputs replied(Inputs known, String asked, Step choice) {
        List<AskedReply> replies = known.answers().stream()
                .map(reply -> reply.asked().equals(asked)
                        ? reply.withAnswer(Cell.of(AnswerValue.of(choice.id().value())))
                        : reply)
                .toList();
        return known.withAnswers(replies);
    }
}
