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
    public record LetterGroup(String letter, String label, List<ModuleRow> rows) {}

    /** The measures of one module under a letter, by what follows from their dates. */
    public record ModuleRow(String module, List<Value> existing, List<Value> added, List<Value> planned) {}
}
