package org.systemicrisk.data.output;

import org.systemicrisk.model.finding.Place;

/**
 * Paths as a code host counts them: from the top of the repository, where an assessment project may be a folder.
 *
 * @param prefix the project's folder with a {@code /} behind it, or nothing
 */
public record RepositoryPaths(String prefix) {

    /** For a project that is a repository. */
    public static final RepositoryPaths TOP = new RepositoryPaths("");

    private static final String SETTINGS = "assessment.yaml";

    /** Whether a place is in a file of the project: some findings are about none, some about a built-in template. */
    static boolean isFile(Place place) {
        return !place.file().isEmpty() && !place.file().startsWith("(");
    }

    /** The path of a place's file; the project's settings where the place is in no file. */
    String of(Place place) {
        return prefix + (isFile(place) ? place.file() : SETTINGS);
    }
}
