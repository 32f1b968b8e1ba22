package org.systemicrisk.report.scan;

/**
 * The sign put where two pieces of print meet on one line and the file does not say whether a blank is seen between them. It
 * neither joins nor parts what stands on its sides.
 */
final class Seam {

    /** Of the area for private use: no text has it. */
    static final char SIGN = '\ue0ff';

    private Seam() {}
}
