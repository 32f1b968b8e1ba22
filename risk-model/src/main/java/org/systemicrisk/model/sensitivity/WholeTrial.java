package org.systemicrisk.model.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Level;
import org.systemicrisk.model.methodology.RollUp;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Derivation;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;
import org.systemicrisk.model.scoring.SubjectScores;

/** Tries the ratings of the assessment as one: each rating that is rolled up to them is moved one step, all others as they are. */
final class WholeTrial {

    private final ScoredAssessment content;
    private final SubjectScores whole;

    private WholeTrial(ScoredAssessment content, SubjectScores whole) {
        this.content = content;
        this.whole = whole;
    }

    /** What was found; empty where nothing is rolled up to the whole. */
    static Optional<SubjectSensitivity> of(ScoredAssessment content) {
        return Optional.ofNullable(content.whole()).map(whole -> new WholeTrial(content, whole).run());
    }

    private SubjectSensitivity run() {
        List<Tested<List<RatingMove>>> ratings = new ArrayList<>();
        for (RollUp rule : content.assessment().methodology().rollUps()) {
            boolean isMoved = rule.to() == Level.WHOLE && !rule.countsNumbers();
            for (Dimension dimension : isMoved ? rule.of() : List.<Dimension>of()) {
                List<RatingMove> moves = moves(rule.from() == Level.RISKS, dimension);
                if (!moves.isEmpty()) {
                    ratings.add(new Tested<>(dimension, Cell.of(moves)));
                }
            }
        }
        return new SubjectSensitivity(
                whole.subject(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ratings,
                List.of(),
                List.of(),
                verdicts(ratings));
    }

    private List<RatingMove> moves(boolean ofRisks, Dimension dimension) {
        List<RatingMove> moves = new ArrayList<>();
        Optional<Scale> scale = content.assessment().methodology().scaleOf(dimension);
        List<SubjectScores> parts = ofRisks ? content.risks() : content.modules();
        for (int i = 0; i < parts.size(); i++) {
            int place = i;
            SubjectScores part = parts.get(i);
            Optional<StepId> step = part.of(dimension).step();
            if (scale.isPresent() && step.isPresent()) {
                moves.addAll(RatingMove.all(part.subject(), dimension, scale.get(), step.get(), to -> {
                    List<SubjectScores> moved = new ArrayList<>(parts);
                    moved.set(place, part.supposing(dimension, to));
                    return shifts(ofRisks ? content.modules() : moved, ofRisks ? moved : content.risks());
                }));
            }
        }
        return moves;
    }

    private List<Shift> shifts(List<SubjectScores> modules, List<SubjectScores> risks) {
        return Scorer.whole(content.assessment(), modules, risks)
                .map(moved ->
                        Shift.between(whole, dimension -> moved.of(dimension).step()))
                .orElse(List.of());
    }

    /** Of the numbers before bands, a step says nothing. */
    private boolean countsNumbers(Dimension dimension) {
        return whole.of(dimension).derivation().orElse(null) instanceof Derivation.RolledUp rolled
                && rolled.rule().countsNumbers();
    }

    private List<Tested<Verdict>> verdicts(List<Tested<List<RatingMove>>> ratings) {
        List<Tested<Verdict>> verdicts = new ArrayList<>();
        for (Dimension rating : Dimension.values()) {
            if (whole.of(rating).step().isPresent()) {
                List<Cell<Reason>> reasons = ratings.stream()
                        .flatMap(tested -> Reason.ofRatings(tested, rating).stream())
                        .toList();
                Verdict verdict = countsNumbers(rating)
                        ? new Verdict.Untold(List.of(new Unknown(rating, Unknown.Cause.UNTRIED)))
                        : reasons.isEmpty() ? new Verdict.Robust() : new Verdict.Borderline(reasons);
                verdicts.add(new Tested<>(rating, Cell.of(verdict)));
            }
        }
        return verdicts;
    }
}
