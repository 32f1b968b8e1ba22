package org.systemicrisk.model.rule.coverage;

import java.util.List;
import org.systemicrisk.model.rule.Rule;

/** The rules of this family: what the regulation asks an assessment to look at. */
public final class CoverageRules {

    private CoverageRules() {}

    /** All of them, in the order of their codes. */
    public static List<Rule> all() {
        return List.of();
    }
}
