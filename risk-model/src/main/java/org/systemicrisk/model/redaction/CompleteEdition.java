package org.systemicrisk.model.redaction;

import java.util.Optional;
import org.systemicrisk.model.assessment.RedactionAccount;
import org.systemicrisk.model.comparison.Bridge;
import org.systemicrisk.model.scoring.ScoredAssessment;

/**
 * The complete edition, for the authorities (Article 42(4)). What the public edition lacks is there, marked with the
 * redaction that removes it.
 */
public final class CompleteEdition implements Edition {

    private final ScoredAssessment content;
    private final RedactionAccount account;
    private final ScoredAssessment published;

    /** @param published what the public edition holds, for the marks on what follows from several values */
    CompleteEdition(ScoredAssessment content, RedactionAccount account, ScoredAssessment published) {
        this.content = content;
        this.account = account;
        this.published = published;
    }

    @Override
    public ScoredAssessment content() {
        return content;
    }

    @Override
    public Optional<Bridge> bridge() {
        return Edition.super.bridge().map(bridge -> bridge.marked(published));
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
