package org.systemicrisk.report.text;

/**
 * A chapter or annex with its number.
 *
 * @param key the chapter's key in the files: a built-in chapter, a module's id, an annex's name
 * @param number as it is printed: {@code IX} or {@code 6}
 * @param title without the number
 * @param id of its heading
 * @param reference how text refers to it: {@code Chapter IX}
 */
public record ChapterNumber(String key, String number, String title, String id, String reference) {

    /** A link to it. */
    String link() {
        return "[" + MarkdownEscape.inline(reference) + "](#" + id + ")";
    }
}
