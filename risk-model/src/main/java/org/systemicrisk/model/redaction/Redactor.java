package org.systemicrisk.model.redaction;

import java.util.Objects;
import org.systemicrisk.model.assessment.RedactionAccount;
import org.systemicrisk.model.scoring.ScoredAssessment;

/**
 * Makes editions. It is the only way from a scored assessment to something that is written, and the public edition's
 * only source.
 */
public final class Redactor {

    private Redactor() {}

    /** The complete edition: nothing removed but what is internal, everything withheld elsewhere marked. */
    public static CompleteEdition complete(ScoredAssessment scored) {
        ScoredAssessment content = edit(scored, Treatment.MARK);
        return new CompleteEdition(content, account(scored, content), edit(scored, Treatment.REMOVE));
    }

    /** The public edition: withheld values, results, explanations, passages and names are gone. */
    public static PublicEdition publish(ScoredAssessment scored) {
        ScoredAssessment content = edit(scored, Treatment.REMOVE);
        return new PublicEdition(content, account(scored, content));
    }

    /**
     * The public edition as it may stand beside that of another assessment: what either of them withholds of what both hold is in
     * neither. The assessment that it was compared to is not in it.
     */
    public static PublicEdition publishBeside(ScoredAssessment scored, ScoredAssessment other) {
        Withholdings withholdings = Withholdings.beside(scored.assessment(), other.assessment());
        ScoredAssessment content = apply(scored, withholdings, Treatment.REMOVE);
        return new PublicEdition(content, account(scored, content));
    }

    private static RedactionAccount account(ScoredAssessment scored, ScoredAssessment content) {
        return Counting.of(scored, EarlierRemovals.in(content).size());
    }

    private static ScoredAssessment edit(ScoredAssessment scored, Treatment treatment) {
        Withholdings now = Withholdings.of(scored.assessment(), scored.assessment());
        ScoredAssessment edited = apply(scored, now, treatment);
        ScoredAssessment previous = scored.previous();
        if (previous == null) {
            return edited;
        }
        Withholdings before = Withholdings.of(previous.assessment(), scored.assessment());
        return Previous.replace(edited, apply(previous, before, treatment));
    }

    private static ScoredAssessment apply(ScoredAssessment scored, Withholdings withholdings, Treatment treatment) {
        Edits edits = new Edits(withholdings, Forms.of(scored.assessment()), treatment);
        Object edited = new RecordTree(edits).map(Previous.without(scored));
        return (ScoredAssessment) Objects.requireNonNull(edited);
    }
}
