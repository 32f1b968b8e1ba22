package org.systemicrisk.model.replay;

import java.util.List;

/**
 * One value that is printed otherwise than the inputs give it.
 *
 * @param path the keys that lead to it in the data file, from the result that was compared
 * @param printed as it is printed, in words
 * @param recomputed what the inputs give, in words
 */
public record Difference(List<String> path, String printed, String recomputed) {
    public Difference {
        path = List.copyOf(path);
    }
}
