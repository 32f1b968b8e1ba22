package org.systemicrisk.report.build;

/**
 * A word or a number that stands in one place of a project only.
 *
 * @param text word, or digits without sign, point and groups
 * @param of what it is part of, such as {@code name of a system}
 */
record Canary(String text, String of, Kind kind) {

    /** Who may read it. */
    enum Kind {
        /** In the complete edition on the page. */
        PRINTED,
        /** In the complete edition behind what is seen, such as the target of a link. */
        BEHIND,
        /** In the complete edition's data only. */
        DATA,
        /** Nowhere but with the figure it would give away; whether the complete edition prints it depends. */
        PERHAPS,
        /** In the redaction statement. */
        REASON,
        /** In no edition. */
        INTERNAL
    }

    @Override
    public String toString() {
        return kind + " " + text + " (" + of + ")";
    }
}
