package org.systemicrisk.maven;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.project.MavenProject;

/** Remembers what one goal has printed, so that the next goal of the same build does not print it again. */
record Seen(MavenProject project) {

    private static final String KEY = Seen.class.getName();

    /** Those that have not been asked for before in this build. */
    <T> List<T> unseen(List<T> things) {
        Set<Object> seen = new HashSet<>();
        if (project.getContextValue(KEY) instanceof Set<?> before) {
            seen.addAll(before);
        }
        List<T> unseen = things.stream().filter(thing -> !seen.contains(thing)).toList();
        seen.addAll(unseen);
        project.setContextValue(KEY, seen);
        return unseen;
    }
}
