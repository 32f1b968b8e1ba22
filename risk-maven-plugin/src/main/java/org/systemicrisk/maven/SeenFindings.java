package org.systemicrisk.maven;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.project.MavenProject;
import org.systemicrisk.model.finding.Finding;

/** Remembers what one goal has printed, so that the next goal of the same build does not print it again. */
record SeenFindings(MavenProject project) {

    private static final String KEY = SeenFindings.class.getName();

    /** Those that have not been asked for before in this build. */
    List<Finding> unseen(List<Finding> findings) {
        Set<Object> seen = new HashSet<>();
        if (project.getContextValue(KEY) instanceof Set<?> before) {
            seen.addAll(before);
        }
        List<Finding> unseen =
                findings.stream().filter(finding -> !seen.contains(finding)).toList();
        seen.addAll(unseen);
        project.setContextValue(KEY, seen);
        return unseen;
    }
}
