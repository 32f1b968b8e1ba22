package org.systemicrisk.report.words;

/**
 * What stands around a form that is published in place of a figure: <code>[Confidential: </code> and <code>]</code>.
 *
 * @param before empty for none
 * @param after empty for none
 */
public record FormMark(String before, String after) {

    /** Of an edition that removes nothing. */
    public static final FormMark NONE = new FormMark("", "");

    private static final char GAP = '\0';

    /** The halves of the language's mark; without an end where it has no room for a form. */
    public static FormMark of(Words words) {
        String mark = words.text("mark.form", GAP);
        int gap = mark.indexOf(GAP);
        return gap < 0 ? new FormMark(mark, "") : new FormMark(mark.substring(0, gap), mark.substring(gap + 1));
    }

    /** Whether a form between the halves can be told from the text around. */
    public boolean isClosed() {
        return !before.isEmpty() && !after.isEmpty();
    }
}
