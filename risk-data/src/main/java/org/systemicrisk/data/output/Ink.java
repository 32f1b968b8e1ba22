package org.systemicrisk.data.output;

import org.systemicrisk.model.finding.Severity;

/** How the grave parts of a finding stand out on a console. */
public enum Ink {
    /** Not at all: for logs, files and everything that compares texts. */
    PLAIN,
    /** By colours, with the escape sequences of terminals. */
    COLOURS;

    private static final String RESET = "\u001b[m";

    String paint(Severity severity, String text) {
        return this == PLAIN ? text : colour(severity) + text + RESET;
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001b[1;31m";
            case WARNING -> "\u001b[1;33m";
            case NOTE -> "\u001b[1;36m";
        };
    }
}
