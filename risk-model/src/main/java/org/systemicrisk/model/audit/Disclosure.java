package org.systemicrisk.model.audit;

import java.util.List;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.disclosure.Published;

/**
 * What the audit found about a withheld figure. It holds no value, but what gives a value away: it is for the provider
 * alone.
 *
 * @param published what the public reads in place of the figure
 * @param givenAwayBy the clues from which it follows that the figure lies nearer than a protection limit, none of which
 *     can be left out; empty unless it is exposed
 */
public record Disclosure(
        FigureId figure, Redaction redaction, Published published, Outcome outcome, List<Clue> givenAwayBy) {

    public Disclosure {
        givenAwayBy = List.copyOf(givenAwayBy);
    }

    /** Whether the removal keeps the figure from the public. */
    public enum Outcome {
        /** A reader can tell more of it than the protection allows; that was proved. */
        EXPOSED,
        /** No reader can: there are two worlds that agree with everything published, in which it lies beyond the two limits. */
        PROTECTED,
        /** Neither was shown. To be treated as exposed. */
        NOT_PROVED
    }

    /** Only what is known to the public anyway. */
    @Override
    public String toString() {
        return "disclosure of " + figure;
    }
}
