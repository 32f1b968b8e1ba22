package org.systemicrisk.data.project;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.systemicrisk.data.binding.BindingLog;
import org.systemicrisk.data.binding.Scope;
import org.systemicrisk.data.source.SourceTexts;
import org.systemicrisk.model.assessment.RedactionTarget;

/**
 * Hides from excerpts what redactions withhold. Where redactions could not be read in full, nobody can tell what is
 * withheld, and everything that could be is hidden.
 */
final class Masks {
    private final BindingLog log;
    private final SourceTexts texts;

    Masks(BindingLog log, SourceTexts texts) {
        this.log = log;
        this.texts = texts;
    }

    /** @param scopes the assessments that were read */
    void apply(List<Scope> scopes) {
        boolean known = scopes.stream().allMatch(scope -> log.isSound(FileKind.REDACTIONS.fileName(), scope));
        Set<String> withheld = new HashSet<>();
        log.mentions().forEach(mention -> {
            if (mention.value() instanceof RedactionTarget target) {
                withheld.add(name(target));
            }
        });
        for (BindingLog.Secret secret : log.secrets()) {
            if (!known || withheld.contains(secret.name())) {
                texts.mask(secret.file(), secret.from(), secret.to());
            }
        }
    }

    private static String name(RedactionTarget target) {
        if (target instanceof RedactionTarget.Figure figure) {
            return figure.metric().value();
        }
        if (target instanceof RedactionTarget.Name name) {
            return name.name().value();
        }
        if (target instanceof RedactionTarget.MeasureEntry measure) {
            return measure.measure().value();
        }
        return target instanceof RedactionTarget.AnswerTo answer ? answer.question() : "";
    }
}
