package org.systemicrisk.report.view;

import java.util.Map;
import org.systemicrisk.report.text.ChapterNumber;
import org.systemicrisk.report.text.Markdown;

/**
 * One chapter or annex.
 *
 * @param template which template lays it out, without {@code .ftl}
 * @param key the chapter's key in the files
 * @param number as it is printed, {@code IX} or {@code 6}
 * @param title without the number
 * @param id of its heading
 * @param reference how text refers to it, {@code Chapter IX}
 * @param text its written sections by name; a section nobody has written is empty
 * @param content what the data hold for it
 */
public record ChapterView(
        String template,
        String key,
        String number,
        String title,
        String id,
        String reference,
        Map<String, Markdown> text,
        Record content) {

    static ChapterView of(String template, ChapterNumber number, Map<String, Markdown> text, Record content) {
        return new ChapterView(
                template,
                number.key(),
                number.number(),
                number.title(),
                number.id(),
                number.reference(),
                text,
                content);
    }
}
