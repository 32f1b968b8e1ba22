package org.systemicrisk.model.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.SubjectScores;

/** A rating that becomes another. */
public record Shift(Dimension dimension, StepId from, StepId to) {

    /** The ratings that are others then than now; one that is missing is none. */
    static List<Shift> between(SubjectScores now, Function<Dimension, Optional<StepId>> then) {
        List<Shift> shifts = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            Optional<StepId> from = now.of(dimension).step();
            Optional<StepId> to = from.isPresent() ? then.apply(dimension) : from;
            if (from.isPresent() && to.isPresent() && !from.equals(to)) {
                shifts.add(new Shift(dimension, from.get(), to.get()));
            }
        }
        return shifts;
    }
}
