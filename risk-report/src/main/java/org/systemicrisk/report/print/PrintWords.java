package org.systemicrisk.report.print;

/**
 * The fixed words of a printed document in its language.
 *
 * @param contents heading of the contents, as {@code Contents}
 * @param table    word before a table's number, as {@code Table}
 * @param figure   word before a figure's number, as {@code Figure}
 * @param notes    heading of the notes in HTML, as {@code Notes}
 * @param note     how a link to a note is read out, as {@code Note}
 * @param back     how the way back from a note is read out, as {@code Back to the text}
 * @param skip     the first link for keyboard users, as {@code Skip to the text}
 * @param page     the words before the page number, as {@code page}
 * @param of       the words between page number and page count, as {@code of}
 * @param withheld how a passage that the other edition leaves out is read out, as {@code Withheld}
 */
public record PrintWords(
        String contents,
        String table,
        String figure,
        String notes,
        String note,
        String back,
        String skip,
        String page,
        String of,
        String withheld) {}
