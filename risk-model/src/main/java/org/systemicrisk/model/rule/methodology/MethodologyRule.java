package org.systemicrisk.model.rule.methodology;

import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;

/** A rule that looks at the methodology alone, whatever it was applied to. */
interface MethodologyRule extends Rule {

    /** Finds every place where the methodology breaks the rule. */
    void check(Methodology methodology, Remarks remarks);

    @Override
    default void check(Dossier dossier, Remarks remarks) {
        lint(dossier.assessment().methodology(), remarks);
    }

    /** Finds the same; the faults of a method that was copied from a report are the report's, and no errors here. */
    default void lint(Methodology methodology, Remarks remarks) {
        check(methodology, methodology.transcribed() == null ? remarks : remarks.withoutErrors());
    }
}
