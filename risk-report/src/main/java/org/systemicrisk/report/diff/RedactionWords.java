package org.systemicrisk.report.diff;

import java.util.List;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.diff.Kind;
import org.systemicrisk.model.diff.RedactionDifference;
import org.systemicrisk.model.disclosure.Replacement;
import org.systemicrisk.report.text.Terms;
import org.systemicrisk.report.words.Enumerations;

/** Removals that were added, lifted or changed, in sentences. */
final class RedactionWords {

    private final Terms now;
    private final Named namesThen;
    private final Named namesNow;

    RedactionWords(Terms now, Named namesThen, Named namesNow) {
        this.now = now;
        this.namesThen = namesThen;
        this.namesNow = namesNow;
    }

    /** What is withheld, and never what it says. */
    String subject(RedactionDifference difference) {
        Redaction before = difference.before();
        Redaction after = difference.now();
        return after != null ? target(after, namesNow) : before != null ? target(before, namesThen) : "";
    }

    private String target(Redaction redaction, Named names) {
        RedactionTarget target = redaction.target();
        if (target instanceof RedactionTarget.Figure figure) {
            return word(
                    "diff.redaction.figure",
                    names.of(Kind.METRIC, figure.metric().value()));
        }
        if (target instanceof RedactionTarget.AnswerTo answer) {
            return word(
                    "statement.kind.answer",
                    names.of(Kind.MODULE, answer.module().value()));
        }
        if (target instanceof RedactionTarget.MeasureEntry entry) {
            String home = names.home(entry.measure().value());
            return home.isEmpty() ? word("statement.kind.measure") : word("diff.redaction.measure", home);
        }
        return word("statement.kind." + target.text().split(" ", 2)[0]);
    }

    /** Whether nothing can be said of what is withheld but its sort: a passage, a name, an answer, a measure. */
    boolean isAnonymous(RedactionDifference difference) {
        Redaction now = difference.now();
        return now != null
                && now.replacement().equals(Replacement.MARK)
                && !(now.target() instanceof RedactionTarget.Figure);
    }

    /** What is withheld and on which grounds, for all of which that is the same. */
    String common(RedactionDifference difference) {
        Redaction after = difference.now();
        return after == null ? "" : word("diff.redaction.common", subject(difference), grounds(after));
    }

    String sentence(RedactionDifference difference) {
        Redaction before = difference.before();
        Redaction after = difference.now();
        if (before != null && after != null) {
            return changed(before, after);
        }
        if (after != null) {
            return word("diff.redaction.new", after.id(), grounds(after)) + instead(after);
        }
        return before == null ? "" : word("diff.redaction.removed", before.id());
    }

    private String changed(Redaction before, Redaction after) {
        String grounds = before.grounds().equals(after.grounds())
                ? ""
                : " " + word("diff.redaction.grounds", grounds(before), grounds(after));
        String form = before.replacement().equals(after.replacement()) ? "" : " " + form(before, after);
        return word("diff.redaction.changed", after.id()) + grounds + form;
    }

    private String form(Redaction before, Redaction after) {
        return form(before).equals(form(after))
                ? word("diff.redaction.form.other")
                : word("diff.redaction.form", form(before), form(after));
    }

    private String instead(Redaction redaction) {
        return redaction.replacement().equals(Replacement.MARK)
                ? ""
                : " " + word("diff.redaction.instead", form(redaction));
    }

    private String form(Redaction redaction) {
        String text = redaction.replacement().text();
        return word("diff.form." + text.split(" ", 2)[0]);
    }

    private String grounds(Redaction redaction) {
        List<String> grounds = redaction.grounds().stream()
                .map(ground -> now.assessment()
                        .legal()
                        .ground(ground)
                        .map(term -> term.label(now.words().language()))
                        .orElse(Enumerations.wire(ground)))
                .toList();
        return now.lists().join(grounds);
    }

    private String word(String key, Object... values) {
        return now.words().text(key, values);
    }
}
