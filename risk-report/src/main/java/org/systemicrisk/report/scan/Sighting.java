package org.systemicrisk.report.scan;

import org.systemicrisk.model.finding.Severity;

/**
 * A place at which a secret can be read.
 *
 * @param severity how sure it is that it is told there
 * @param file name of the file
 * @param where the place, in words
 */
record Sighting(Secret secret, Severity severity, String file, String where) {

    @Override
    public String toString() {
        return secret + " in " + file;
    }
}
