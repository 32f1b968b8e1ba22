package org.systemicrisk.model.audit;

import java.util.List;
import java.util.stream.IntStream;
import org.systemicrisk.model.inference.Answer;
import org.systemicrisk.model.inference.Attack;
import org.systemicrisk.model.inference.Effort;
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
    private final Forms forms;

    private DisclosureAudit(PublicKnowledge known, Forms forms) {
        this.known = known;
        this.belief = Belief.of(known.notebook());
        this.attack = new Attack(belief.knowledge(), Effort.USUAL, belief.world());
        this.forms = forms;
    }

    /**
     * Puts together what a reader of the public edition knows.
     *
     * @param scored with all values, and with the assessment it is compared to
     */
    public static DisclosureAudit of(ScoredAssessment scored) {
        return new DisclosureAudit(PublicKnowledge.of(scored), Forms.of(scored.assessment()));
    }

    /** The withheld figures of this year, then those of the year before, in the order of the files. */
    public List<Disclosure> disclosures() {
        return known.targets().stream().map(this::disclosure).toList();
    }

    /** The same figures with what a reader can tell of each, and what could be done. Takes longer than the verdicts. */
    public List<ReaderView> readersView() {
        return new Views(known.notebook(), belief, attack, forms).of(known.targets(), disclosures());
    }

    private Disclosure disclosure(Target target) {
        List<Answer> answers = target.claims().stream().map(attack::ask).toList();
        List<Clue> givenAwayBy = IntStream.range(0, answers.size())
                .filter(i -> answers.get(i) instanceof Answer.Impossible)
                .mapToObj(i -> attack.givenAwayBy(target.claims().get(i)))
                .flatMap(List::stream)
                .distinct()
                .map(known.notebook()::clue)
                .toList();
        return new Disclosure(
                target.pair().id(),
                target.redaction(),
                target.pair().shown().published(),
                outcome(target, answers),
                givenAwayBy);
    }

    private Disclosure.Outcome outcome(Target target, List<Answer> answers) {
        if (answers.stream().anyMatch(Answer.Impossible.class::isInstance)) {
            return Disclosure.Outcome.EXPOSED;
        }
        boolean possible = answers.stream().allMatch(Answer.Possible.class::isInstance);
        return possible && !known.notebook().isBeyond(target.pair().id())
                ? Disclosure.Outcome.PROTECTED
                : Disclosure.Outcome.NOT_PROVED;
    }
}
