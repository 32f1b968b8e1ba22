package org.systemicrisk.model.assessment;

import java.util.List;

/**
 * What the public edition of an assessment says of its figures, as it was published: corrections and redactions made since
 * change nothing in what the public has.
 *
 * @param figures with value, numerator, denominator, what they restate, period and territory; a figure that was withheld
 *     has what was published in its place
 */
public record PublishedEdition(List<Observation> figures) {

    public PublishedEdition {
        figures = List.copyOf(figures);
    }
}
