package org.systemicrisk.model.inference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A further removal that the provider could make (secondary suppression), or a coarser form in which something could be
 * published.
 *
 * @param name how the caller finds it again
 * @param removes keys of the statements that would not be published, among them those that other candidates publish
 *     instead, if this one goes further
 * @param instead what would be published in their place, under keys of their own; must follow from what is removed
 */
public record Candidate(String name, Set<String> removes, List<Statement> instead) {

    public Candidate {
        removes = new LinkedHashSet<>(removes);
        instead = List.copyOf(instead);
    }

    /** Publishes nothing in place of something. */
    public static Candidate removal(String name, Set<String> keys) {
        return new Candidate(name, keys, List.of());
    }
}
