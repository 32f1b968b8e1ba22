package org.systemicrisk.report.view;

import java.util.List;
import org.systemicrisk.report.text.Value;

/** All measures by the letters of Article 35(1); a measure with several letters stands under each. */
public record MeasuresByLetterView(int total, List<LetterGroup> letters) {

    /**
     * The measures of one letter.
     *
     * @param label what the letter is about, in a few words
     */
    public record LetterGroup(String letter, String label, List<MeasureRow> rows) {}

    /** A measure in the list. */
    public record MeasureRow(Value title, String module, String status, String date, String owner) {}
}
