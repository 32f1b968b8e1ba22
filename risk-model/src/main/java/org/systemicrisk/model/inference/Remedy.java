package org.systemicrisk.model.inference;

import java.util.List;

/**
 * What protects figures that are exposed.
 *
 * @param candidates all of them are needed: without any one of them a figure is not proved to be protected
 * @param isSmallest whether it was proved that no smaller set of the candidates protects the figures
 */
public record Remedy(List<Candidate> candidates, boolean isSmallest) {

    public Remedy {
        candidates = List.copyOf(candidates);
    }
}
