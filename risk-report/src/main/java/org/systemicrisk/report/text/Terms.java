package org.systemicrisk.report.text;

import java.util.List;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.EditionName;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionAccount;
import org.systemicrisk.model.assessment.SensitivitySettings;
import org.systemicrisk.model.redaction.Edition;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.report.words.Dates;
import org.systemicrisk.report.words.Enumerations;
import org.systemicrisk.report.words.Numbers;
import org.systemicrisk.report.words.Words;

/** One edition's content with everything that puts it into words. */
public record Terms(
        ScoredAssessment content,
        Words words,
        Numbers numbers,
        Dates dates,
        Enumerations lists,
        RatingTerms ratings,
        FigureTerms figures,
        Numbering numbering,
        FootnoteBook footnotes,
        RedactionAccount account,
        List<Redaction> earlierRemovals) {

    public Terms {
        earlierRemovals = List.copyOf(earlierRemovals);
    }

    public static Terms of(Edition edition, Words words) {
        ScoredAssessment content = edition.content();
        Assessment assessment = content.assessment();
        Numbers numbers = new Numbers(words, assessment.settings().numberFormat());
        Dates dates = new Dates(words);
        return new Terms(
                content,
                words,
                numbers,
                dates,
                new Enumerations(words),
                new RatingTerms(content, edition.comparison(), edition.bridge(), words),
                new FigureTerms(content, words, numbers, dates),
                new Numbering(assessment, edition.account(), carriesSensitivity(edition), words),
                new FootnoteBook(),
                edition.account(),
                edition.earlierRemovals());
    }

    /** Whether the settings name the edition among those that say how sure the ratings are. */
    private static boolean carriesSensitivity(Edition edition) {
        SensitivitySettings settings = edition.content().assessment().settings().sensitivity();
        return settings != null
                && settings.isFor(edition.isPublic() ? EditionName.NON_CONFIDENTIAL : EditionName.COMPLETE);
    }

    public Assessment assessment() {
        return content.assessment();
    }

    /** How the report speaks of an assessment: its year label, or its id. */
    public static String year(Assessment assessment) {
        String label = assessment.header().yearLabel();
        return label == null ? assessment.id().value() : label;
    }

    /** The mark of the public edition, as {@code [Confidential]}. */
    public String mark() {
        return figures.mark();
    }

    public String notStated() {
        return words.text("not-stated");
    }

    /** Secrets are in here: only the id. */
    @Override
    public String toString() {
        return "terms of " + content;
    }
}
