package org.systemicrisk.model.methodology;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;

/** A method whose steps can be reached by conditions, and whose result can be changed under conditions. */
public interface Stepped {

    /** The scale of the result. */
    String scale();

    /** When a step is reached; none where the result comes from elsewhere. */
    List<Condition> conditions();

    /** The step that is reached when no condition holds; absent when the rating is then not known. */
    @Nullable
    StepId otherwise();

    /** What changes the result, in this order. */
    List<Adjustment> adjust();

    Places places();

    /** Everything under a condition. */
    default List<Conditional> conditionals() {
        return Stream.<Conditional>concat(conditions().stream(), adjust().stream())
                .toList();
    }

    /** A fallback belongs to conditions. */
    static void check(List<Condition> conditions, @Nullable StepId otherwise) {
        if (otherwise != null && conditions.isEmpty()) {
            throw new IllegalArgumentException("otherwise is the fallback of conditions, and there are none");
        }
    }
}
