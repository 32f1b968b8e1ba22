package org.systemicrisk.report.print;

import java.time.Instant;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.systemicrisk.report.words.FormMark;

/**
 * What is known about a document besides its text.
 *
 * @param title            title on the cover and in the metadata; not blank
 * @param subtitle         second line of the cover; may be empty
 * @param author           the provider
 * @param language         BCP 47 tag, as {@code en-GB}
 * @param edition          label of the edition in the running header, as {@code Non-confidential version}; may be empty
 * @param stamp            a warning on every page, as {@code DRAFT}; empty for none
 * @param date             the document's date from the data, never from the clock
 * @param confidentialMark the mark that stands where something was removed, as {@code [Confidential]}; empty for none
 * @param formMark         what stands around a form in place of a figure
 * @param facts            the lines at the foot of the cover, in order
 */
public record DocumentInfo(
        String title,
        String subtitle,
        String author,
        String language,
        String edition,
        String stamp,
        Instant date,
        String confidentialMark,
        FormMark formMark,
        List<Fact> facts) {

    /**
     * A line of the cover.
     *
     * @param label what it is, as {@code Period}
     * @param value the value, already formatted
     */
    public record Fact(String label, String value) {}

    public DocumentInfo {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A document needs a title.");
        }
        try {
            new Locale.Builder().setLanguageTag(language);
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("'" + language + "' is not a BCP 47 language tag.", e);
        }
        facts = List.copyOf(facts);
    }
}
