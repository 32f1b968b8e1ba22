package org.systemicrisk.model.rule.periods;

import java.util.List;
import org.systemicrisk.model.rule.Rule;

/** The rules of this family: data, evidence and measures against the dates of the assessment. */
public final class PeriodRules {

    private PeriodRules() {}

    /** All of them, in the order of their codes. */
    public static List<Rule> all() {
        return List.of();
    }
}
