package org.systemicrisk.model.audit;

import java.util.List;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.inference.Attack;
import org.systemicrisk.model.inference.Claim;
import org.systemicrisk.model.inference.Effort;
import org.systemicrisk.model.inference.Verdict;
import org.systemicrisk.model.redaction.Forms;
import org.systemicrisk.model.scoring.ScoredAssessment;

/**
 * Attacks the public edition of an assessment as a journalist would: with everything that is printed in it, in the one before,
 * and elsewhere, and with arithmetic. It asks of each figure that a redaction withholds (Article 42(5)) whether the removal
 * keeps it from the public.
 *
 * <p>A figure is protected when a reader's interval for it reaches its protection limits below and above (sliding
 * protection): a tenth of the figure, and no less than one printed unit, unless the redaction says otherwise.
 */
public final class DisclosureAudit {

    private final PublicKnowledge known;
    private final Belief belief;
    private final Attack attack;
    private final Assessment assessment;

    private DisclosureAudit(PublicKnowledge known, Assessment assessment) {
        this.known = known;
        this.belief = Belief.of(known.notebook());
        this.attack = new Attack(belief.knowledge(), Effort.USUAL, belief.world());
        this.assessment = assessment;
    }

    /**
     * Puts together what a reader of the public edition knows.
     *
     * @param scored with all values, and with the assessment it is compared to
     */
    public static DisclosureAudit of(ScoredAssessment scored) {
        return new DisclosureAudit(PublicKnowledge.of(scored), scored.assessment());
    }

    /** The withheld figures of this year, then those of the year before, in the order of the files. */
    public List<Disclosure> disclosures() {
        return known.targets().stream().map(this::disclosure).toList();
    }

    /** The same figures with what a reader can tell of each, and what could be done. Takes longer than the verdicts. */
    public List<ReaderView> readersView() {
        return new Views(known.notebook(), belief, attack, Forms.of(assessment)).of(known.targets(), disclosures());
    }

    private Disclosure disclosure(Target target) {
        Verdict verdict = attack.verdict(target.question());
        List<Claim> refuted = verdict instanceof Verdict.Exposed exposed ? exposed.refuted() : List.of();
        return new Disclosure(
                target.pair().id(),
                target.redaction(),
                target.pair().shown().published(),
                outcome(target, verdict),
                refuted.stream()
                        .flatMap(claim -> attack.givenAwayBy(claim).stream())
                        .distinct()
                        .map(known.notebook()::clue)
                        .toList());
    }

    private Disclosure.Outcome outcome(Target target, Verdict verdict) {
        if (verdict instanceof Verdict.Exposed) {
            return Disclosure.Outcome.EXPOSED;
        }
        return verdict instanceof Verdict.Protected && belief.isWhole(target.term())
                ? Disclosure.Outcome.PROTECTED
                : Disclosure.Outcome.NOT_PROVED;
    }
}
