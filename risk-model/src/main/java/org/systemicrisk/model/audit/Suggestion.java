package org.systemicrisk.model.audit;

import java.util.List;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.disclosure.Replacement;

/** What the provider could do about a withheld figure. */
public sealed interface Suggestion {

    /**
     * Publish this in its place: of the forms tried, the one that says most and leaves every withheld figure protected.
     *
     * @param form as it is written in the file of redactions
     * @param published what would be printed
     */
    record Form(Replacement form, Published published) implements Suggestion {}

    /**
     * Remove or round these as well. None of them can be left out.
     *
     * @param steps one for each, as something to do: {@code withhold ipr.listings-advertised (2024, EU)}
     * @param isSmallest whether it was proved that no smaller set of them would do
     */
    record Further(List<String> steps, boolean isSmallest) implements Suggestion {
        public Further {
            steps = List.copyOf(steps);
        }
    }
}
