package org.systemicrisk.report.view;

import java.util.List;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.redaction.Edition;
import org.systemicrisk.report.text.FootnoteBook;
import org.systemicrisk.report.text.Terms;
import org.systemicrisk.report.words.Words;

/**
 * A whole report as templates see it.
 *
 * @param chapters chapters, then annexes, in the order in which they are printed
 * @param footnotes the footnotes that texts and figures refer to
 * @param findings what is wrong with the texts
 */
public record ReportView(
        DocumentView document, List<ChapterView> chapters, FootnoteBook footnotes, List<Finding> findings) {

    /**
     * Maps an edition.
     *
     * @param isDraft whether it is made of an assessment that is not complete yet
     * @param gaps what is missing in a draft; empty otherwise
     */
    public static ReportView of(Edition edition, Words words, boolean isDraft, List<String> gaps) {
        Terms terms = Terms.of(edition, words);
        Phrases phrases = Phrases.of(terms);
        DocumentView document = new DocumentMapper(phrases).map(edition.isPublic(), isDraft, gaps);
        List<ChapterView> chapters = new ChapterMapper(phrases).map();
        return new ReportView(
                document, chapters, terms.footnotes(), phrases.prose().findings());
    }
}
