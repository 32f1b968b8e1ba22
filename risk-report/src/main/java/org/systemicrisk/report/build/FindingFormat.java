package org.systemicrisk.report.build;

import org.systemicrisk.report.words.Enumerations;

/** Forms in which findings are written on request, beside those that are always written. */
public enum FindingFormat {
    /** GitLab's code quality report. */
    GITLAB("findings.gitlab.json"),
    /** JUnit's XML. */
    JUNIT("findings.junit.xml");

    private final String file;

    FindingFormat(String file) {
        this.file = file;
    }

    /** Its file beside {@code findings.json}. */
    public String file() {
        return file;
    }

    /** Its name in settings: {@code gitlab}. */
    public String wire() {
        return Enumerations.wire(this);
    }
}
