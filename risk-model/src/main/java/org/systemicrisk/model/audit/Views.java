package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.inference.Attack;
import org.systemicrisk.model.inference.Interval;
import org.systemicrisk.model.redaction.Forms;

/** Looks at withheld figures with a reader's eyes: how far each may lie from what it is, and what would change that. */
final class Views {

    private final Notebook notebook;
    private final Belief belief;
    private final Attack attack;
    private final Forms forms;

    Views(Notebook notebook, Belief belief, Attack attack, Forms forms) {
        this.notebook = notebook;
        this.belief = belief;
        this.attack = attack;
        this.forms = forms;
    }

    /** @param disclosures one for each target, in their order */
    List<ReaderView> of(List<Target> targets, List<Disclosure> disclosures) {
        List<Target> safe = IntStream.range(0, targets.size())
                .filter(i -> disclosures.get(i).outcome() == Disclosure.Outcome.PROTECTED)
                .mapToObj(targets::get)
                .toList();
        List<ReaderView> views = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            views.add(view(targets.get(i), disclosures.get(i), safe));
        }
        return views;
    }

    private ReaderView view(Target target, Disclosure disclosure, List<Target> safe) {
        Extent extent = new Extent(attack, target.term(), target.unit());
        boolean isKnown = disclosure.outcome() == Disclosure.Outcome.EXPOSED || belief.isWhole(target.term());
        Interval interval = isKnown ? extent.interval().orElse(null) : null;
        if (interval == null) {
            return new ReaderView(disclosure, null, true, true, List.of(), null);
        }
        BigDecimal far = notebook.most().movePointLeft(2);
        return new ReaderView(
                disclosure,
                interval,
                interval.greatest().compareTo(far) >= 0,
                interval.least().compareTo(far.negate()) <= 0,
                extent.narrowedBy(interval).stream().map(notebook::clue).toList(),
                target.isOfThisYear() ? suggestion(target, disclosure, interval, safe) : null);
    }

    private @Nullable Suggestion suggestion(
            Target target, Disclosure disclosure, Interval interval, List<Target> safe) {
        if (disclosure.outcome() == Disclosure.Outcome.EXPOSED) {
            return new RemovalSuggestion(notebook, belief.knowledge(), belief.world())
                    .of(target, disclosure.givenAwayBy())
                    .orElse(null);
        }
        boolean saysNothing = disclosure.published().equals(Published.NOTHING);
        return saysNothing && safe.contains(target)
                ? new FormSuggestion(belief, safe).of(target, interval, forms).orElse(null)
                : null;
    }
}
