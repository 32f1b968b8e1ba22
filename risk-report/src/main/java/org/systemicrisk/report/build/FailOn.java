package org.systemicrisk.report.build;

import java.util.List;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.report.words.Enumerations;

/** What makes a build fail. Nothing makes an edition with errors: where a build may not fail, it goes without one. */
public enum FailOn {
    /** Errors. */
    ERROR,
    /** Errors and warnings. */
    WARNING,
    /** Nothing that is found. */
    NEVER;

    /** Its name in settings: {@code warning}. */
    public String wire() {
        return Enumerations.wire(this);
    }

    /** Whether one of the findings stands in the way of an edition. */
    boolean stopsEditions(List<Finding> findings) {
        return findings.stream()
                .map(Finding::severity)
                .anyMatch(severity -> severity == Severity.ERROR || this == WARNING && severity == Severity.WARNING);
    }
}
