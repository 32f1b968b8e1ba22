package org.systemicrisk.report.view;

import java.util.List;
import org.systemicrisk.report.text.Markdown;

/**
 * What concerns the report as a whole.
 *
 * @param edition label of the edition, as {@code Non-confidential version}
 * @param isPublic whether it is the public edition
 * @param facts what stands on the cover, in order
 * @param forms what the forms mean that stand in place of figures of the public edition; empty without any
 * @param note printed after the cover; may be empty
 * @param previous how the report speaks of the assessment compared to; empty without one
 * @param gaps what is missing in a draft, in the order of the gaps' numbers
 */
public record DocumentView(
        String title,
        String service,
        String provider,
        String language,
        String edition,
        boolean isPublic,
        List<Fact> facts,
        List<String> forms,
        Markdown note,
        String year,
        String previous,
        List<String> gaps) {

    /** A line of the cover. */
    public record Fact(String label, String value) {}
}
