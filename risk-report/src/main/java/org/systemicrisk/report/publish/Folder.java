package org.systemicrisk.report.publish;

/**
 * The three folders below the build's output folder. They are apart, so that whoever uploads the first cannot take a
 * secret along.
 */
public enum Folder {
    /** May leave the house. */
    PUBLIC("risk-report"),
    /** For the authorities. */
    CONFIDENTIAL("risk-report-confidential"),
    /** Stays inside. */
    INTERNAL("risk-internal");

    private final String directory;

    Folder(String directory) {
        this.directory = directory;
    }

    /** The folder's name below the output folder. */
    public String directory() {
        return directory;
    }
}
