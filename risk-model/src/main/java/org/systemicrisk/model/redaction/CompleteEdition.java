package org.systemicrisk.model.redaction;

import org.systemicrisk.model.assessment.RedactionAccount;
import org.systemicrisk.model.scoring.ScoredAssessment;

/**
 * The complete edition, for the authorities (Article 42(4)). What the public edition lacks is there, marked with the
 * redaction that removes it.
 */
public final class CompleteEdition implements Edition {

    private final ScoredAssessment content;
    private final RedactionAccount account;

    CompleteEdition(ScoredAssessment content, RedactionAccount account) {
        this.content = content;
        this.account = account;
    }

    @Override
    public ScoredAssessment content() {
        return content;
    }

    @Override
    public RedactionAccount account() {
        return account;
    }

    @Override
    public boolean isPublic() {
        return false;
    }

    @Override
    public String toString() {
        return "complete edition of " + content;
    }
}
