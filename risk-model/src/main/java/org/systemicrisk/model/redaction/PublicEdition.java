package org.systemicrisk.model.redaction;

import org.systemicrisk.model.assessment.RedactionAccount;
import org.systemicrisk.model.scoring.ScoredAssessment;

/**
 * The non-confidential edition (Article 42(5)). What was removed is not in it: not hidden, absent. Everything that is
 * published is made from this and from nothing else.
 */
public final class PublicEdition implements Edition {

    private final ScoredAssessment content;
    private final RedactionAccount account;

    PublicEdition(ScoredAssessment content, RedactionAccount account) {
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
        return true;
    }

    @Override
    public String toString() {
        return "public edition of " + content;
    }
}
