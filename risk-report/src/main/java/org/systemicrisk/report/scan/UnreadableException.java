package org.systemicrisk.report.scan;

/** A file that cannot be taken apart, and therefore not be searched. */
final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableException(Throwable cause) {
        super("the file cannot be taken apart", cause);
    }

    UnreadableException(String fact) {
        super(fact);
    }
}
