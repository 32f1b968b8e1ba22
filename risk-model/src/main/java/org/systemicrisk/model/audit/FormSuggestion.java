package org.systemicrisk.model.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.disclosure.Replacement;
import org.systemicrisk.model.inference.Attack;
import org.systemicrisk.model.inference.Effort;
import org.systemicrisk.model.inference.Interval;
import org.systemicrisk.model.inference.Knowledge;
import org.systemicrisk.model.inference.Statement;
import org.systemicrisk.model.inference.Verdict;
import org.systemicrisk.model.redaction.Forms;

/** Looks for the form that says most about a withheld figure and still leaves all that are protected so. */
final class FormSuggestion {

    private final Belief belief;
    private final List<Target> safe;

    /** @param safe the targets that are protected now */
    FormSuggestion(Belief belief, List<Target> safe) {
        this.belief = belief;
        this.safe = List.copyOf(safe);
    }

    /**
     * The first of the candidates that tells something and does no harm.
     *
     * @param known what a reader can tell without it
     */
    Optional<Suggestion.Form> of(Target target, Interval known, Forms forms) {
        for (Replacement form : FormCandidates.of(target.pair().quantity().value(), target.need())) {
            Published published = forms.instead(form, target.pair().complete());
            FormReading.Said said = published.accept(target.reading());
            boolean tells = said.range() == null || said.range().narrows(known);
            if (tells && !said.statements().isEmpty() && isHarmless(said.statements())) {
                return Optional.of(new Suggestion.Form(form, published));
            }
        }
        return Optional.empty();
    }

    private boolean isHarmless(List<Statement> said) {
        List<Statement> statements = new ArrayList<>(belief.knowledge().statements());
        statements.addAll(said);
        Knowledge more = new Knowledge(belief.knowledge().unknowns(), statements);
        Attack attack = new Attack(more, Effort.USUAL, belief.world());
        return safe.stream().allMatch(target -> attack.verdict(target.question()) instanceof Verdict.Protected);
    }
}
