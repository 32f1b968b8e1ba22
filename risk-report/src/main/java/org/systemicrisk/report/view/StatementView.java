package org.systemicrisk.report.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.redaction.CompleteEdition;
import org.systemicrisk.report.text.FootnoteBook;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.text.Terms;
import org.systemicrisk.report.words.Words;

/**
 * The statement of reasons for each removal that goes to the authorities with the complete report (Article 42(5)).
 *
 * @param title its title
 * @param report title of the report it belongs to
 * @param forms what the forms mean that the public edition prints in place of figures; empty without any
 * @param grounds how many removals rest on each ground; a removal may rest on several
 * @param removals every removal, in the order of the files
 * @param previous how the report speaks of the assessment before; empty without one
 * @param earlier removals of the assessment before that keep something of it from this report
 */
public record StatementView(
        String title,
        String report,
        String service,
        String provider,
        List<String> forms,
        List<GroundCount> grounds,
        List<Removal> removals,
        String previous,
        List<Removal> earlier,
        FootnoteBook footnotes,
        List<Finding> findings) {

    /** How many removals rest on a ground. */
    public record GroundCount(String article, String label, int count) {}

    /**
     * One removal.
     *
     * @param heading what sort of content it is and where it stands first, in words
     * @param places where the content stands in the complete report, in words
     * @param grounds the grounds, each with its provision
     * @param harm the harm in this case
     * @param narrower why nothing narrower suffices
     * @param considered what was considered in place of the removal, and why it does not do
     * @param instead what the public edition prints in its place
     * @param review when it is looked at again
     */
    public record Removal(
            String id,
            String heading,
            String places,
            String grounds,
            Markdown harm,
            Markdown narrower,
            List<Consideration> considered,
            String instead,
            String review) {}

    /** Something less than a removal, and why it does not do. */
    public record Consideration(String form, Markdown why) {}

    /**
     * Maps the redactions of an assessment.
     *
     * @param places where withheld content stands, by the redaction's id
     */
    public static StatementView of(CompleteEdition edition, Words words, Map<String, Set<String>> places) {
        return new StatementMapper(Phrases.of(Terms.of(edition, words)), places).map();
    }
}
