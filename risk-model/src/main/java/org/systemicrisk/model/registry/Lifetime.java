package org.systemicrisk.model.registry;

import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.id.AssessmentId;

/**
 * The assessments in which an entry of the registry appears, both ends included.
 *
 * @param since the first; absent when it was there from the beginning
 * @param until the last; absent when it goes on
 */
public record Lifetime(@Nullable AssessmentId since, @Nullable AssessmentId until) {

    /** Whether the entry appears in an assessment. */
    public boolean holds(AssessmentId assessment) {
        return (since == null || !assessment.isBefore(since)) && (until == null || !until.isBefore(assessment));
    }

    /** Whether it ends before it begins. */
    public boolean isEmpty() {
        return since != null && until != null && until.isBefore(since);
    }

    /** Whether it is over when another begins: what one entry continues in another's place has ended. */
    public boolean isOverBefore(Lifetime next) {
        return until != null && next.since != null && until.isBefore(next.since);
    }
}
