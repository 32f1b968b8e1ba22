package org.systemicrisk.report.build;

/** Why a side of a diff cannot be found, in a sentence for the person who asked for it. */
public final class SideException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SideException(String sentence) {
        super(sentence);
    }

    SideException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
