package org.systemicrisk.model.rule.narrative;

import java.util.List;
import org.systemicrisk.model.rule.Rule;

/** The rules of this family: text that disagrees with the data. */
public final class NarrativeRules {

    private NarrativeRules() {}

    /** All of them, in the order of their codes. */
    public static List<Rule> all() {
        return List.of();
    }
}
