package org.systemicrisk.model.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public edition of an assessment says of its figures and of its removals, as it was published: corrections and
 * redactions made since change nothing in what the public has.
 *
 * @param figures with value, numerator, denominator, what they restate, period and territory; a figure that was withheld
 *     has what was published in its place
 * @param account how much it says to leave out, without the assessment before; {@code null} where it does not say
 */
public record PublishedEdition(List<Observation> figures, @Nullable RedactionAccount account) {

    public PublishedEdition {
        figures = List.copyOf(figures);
    }
}
