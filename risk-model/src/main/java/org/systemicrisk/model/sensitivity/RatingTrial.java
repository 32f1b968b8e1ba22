package org.systemicrisk.model.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Basis;
import org.systemicrisk.model.scoring.Inputs;

/** Moves ratings on which others rest as on an answer: those that are judged by themselves, and those of single risks that are rolled up. */
final class RatingTrial {

    private final Rescoring rescoring;
    private final Methodology methodology;

    RatingTrial(Rescoring rescoring) {
        this.rescoring = rescoring;
        this.methodology = rescoring.methodology();
    }

    List<Tested<List<RatingMove>>> ratings() {
        List<Tested<List<RatingMove>>> tested = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            List<RatingMove> moves = moves(dimension);
            if (!moves.isEmpty()) {
                tested.add(new Tested<>(dimension, Cell.of(moves)));
            }
        }
        return tested;
    }

    private List<RatingMove> moves(Dimension dimension) {
        Optional<Scale> scale = methodology.scaleOf(dimension);
        if (scale.isEmpty()) {
            return List.of();
        }
        return rescoring.isIndependent(dimension)
                ? judged(dimension, scale.get())
                : isRolledUp(dimension) ? ofParts(dimension, scale.get()) : List.of();
    }

    /** Of the numbers before bands, a step says nothing. */
    private boolean isRolledUp(Dimension dimension) {
        return !rescoring.isTakenAsPublished(dimension)
                && rescoring.base().of(dimension).basis() instanceof Basis.Computed
                && methodology.rollUps().stream()
                        .anyMatch(rule -> !rule.countsNumbers()
                                && rule.to() == rescoring.known().level()
                                && rule.of().contains(dimension));
    }

    private List<RatingMove> judged(Dimension dimension, Scale scale) {
        String subject = rescoring.base().subject();
        return rescoring
                .base()
                .of(dimension)
                .step()
                .map(step -> RatingMove.all(subject, dimension, scale, step, to -> others(dimension, to)))
                .orElse(List.of());
    }

    private List<Shift> others(Dimension dimension, StepId to) {
        return rescoring.supposing(dimension, to).stream()
                .filter(shift -> shift.dimension() != dimension)
                .toList();
    }

    private List<RatingMove> ofParts(Dimension dimension, Scale scale) {
        Inputs known = rescoring.known();
        List<RatingMove> moves = new ArrayList<>();
        for (int i = 0; i < known.parts().size(); i++) {
            int place = i;
            Inputs part = known.parts().get(i);
            rescoring
                    .score(part)
                    .of(dimension)
                    .step()
                    .ifPresent(step -> moves.addAll(RatingMove.all(
                            part.subject(),
                            dimension,
                            scale,
                            step,
                            to -> rescoring.shifts(MovedInputs.with(known, place, part.supposing(dimension, to))))));
        }
        return moves;
    }
}
