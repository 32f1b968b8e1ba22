package org.systemicrisk.model.rule.redactions;

import java.util.List;
import org.systemicrisk.model.rule.Rule;

/** The rules of this family: removals without a sound reason, and removals that protect nothing. */
public final class RedactionRules {

    private RedactionRules() {}

    /** All of them, in the order of their codes. */
    public static List<Rule> all() {
        return List.of(
                new OneReasonForMany(),
                new ReviewMissed(),
                new PrintedElsewhere(),
                new FollowsFromPublic(),
                new RatingWithheld(),
                new WholeTextWithheld(),
                new AlreadyPublic(),
                new TypedStamp(),
                new PersonNamed(),
                new MeasureHiddenInPassage(),
                new NobodyApproved(),
                new ReasonOfAFewWords(),
                new MuchWithheld(),
                new WithheldTwice(),
                new ToldByPublicFact(),
                new NameInOtherWords(),
                new TextToldElsewhere(),
                new TellingId(),
                new AnswerFollowsFromScore());
    }
}
