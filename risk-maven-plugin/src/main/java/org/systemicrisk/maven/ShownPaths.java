package org.systemicrisk.maven;

import java.nio.file.Path;

/**
 * Writes paths the way a person at the command line would: relative to where they stand, with {@code /}, and absolute
 * only where the relative path would have to climb out of the working folder.
 */
record ShownPaths(Path workingFolder) {

    ShownPaths {
        workingFolder = workingFolder.toAbsolutePath().normalize();
    }

    String show(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path shown = whole.startsWith(workingFolder) ? workingFolder.relativize(whole) : whole;
        return shown.toString().isEmpty() ? "." : shown.toString().replace('\\', '/');
    }
}
