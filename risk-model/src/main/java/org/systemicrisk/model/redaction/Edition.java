package org.systemicrisk.model.redaction;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionAccount;
import org.systemicrisk.model.comparison.Bridge;
import org.systemicrisk.model.comparison.Comparison;
import org.systemicrisk.model.scoring.ScoredAssessment;

/** What one audience gets of an assessment. Only the {@link Redactor} makes editions. */
public sealed interface Edition permits CompleteEdition, PublicEdition {

    /** The assessment as this audience may see it. */
    ScoredAssessment content();

    /** What changed against the assessment before, as this audience may see it. */
    default Optional<Comparison> comparison() {
        return Comparison.of(content());
    }

    /** What the method moved and what the data, told from what this edition shows. */
    default Optional<Bridge> bridge() {
        return Bridge.to(content());
    }

    /**
     * The redactions of the assessment before that keep something of it from this report's readers: what its ratings rest on is
     * compared with today's, and stands in the data file.
     */
    default List<Redaction> earlierRemovals() {
        return EarlierRemovals.in(content());
    }

    /** How much the public edition leaves out. */
    RedactionAccount account();

    /** Whether it may be published. */
    boolean isPublic();
}
