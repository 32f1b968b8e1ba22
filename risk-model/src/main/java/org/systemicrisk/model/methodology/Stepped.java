package org.systemicrisk.model.methodology;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.narrative.Prose;

/** A method whose steps can be reached by conditions, and whose result can be changed under conditions. */
public interface Stepped {

    /** The scale of the result. */
    String scale();

    /** When a step is reached; none where the result comes from elsewhere. */
    List<Condition> conditions();

    /** The step that is reached when no condition holds; absent when the rating is then not known. */
    @Nullable
    StepId otherwise();

    /** When parts reach a step that are put together to the result; none where all are answered. */
    default List<PartConditions> conditionsOf() {
        return List.of();
    }

    /** What changes the result, in this order. */
    List<Adjustment> adjust();

    /** A choice that the reader is told of. */
    @Nullable
    Prose choice();

    Places places();

    /** Everything under a condition. */
    default List<Conditional> conditionals() {
        List<Conditional> all = new ArrayList<>(conditions());
        conditionsOf().forEach(part -> all.addAll(part.conditions()));
        all.addAll(adjust());
        return all;
    }

    /** Parts that follow from conditions are numbers of a combination. */
    static void check(List<PartConditions> parts, @Nullable Combination combine) {
        if (!parts.isEmpty() && combine == null) {
            throw new IllegalArgumentException(
                    "conditions-of says when parts reach a step, and combine how they are put"
                            + " together: write combine as well");
        }
    }

    /** A fallback belongs to conditions. */
    static void check(List<Condition> conditions, @Nullable StepId otherwise) {
        if (otherwise != null && conditions.isEmpty()) {
            throw new IllegalArgumentException("otherwise is the fallback of conditions, and there are none");
        }
    }
}
