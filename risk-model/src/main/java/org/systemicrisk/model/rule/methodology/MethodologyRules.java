package org.systemicrisk.model.rule.methodology;

import java.util.List;
import org.systemicrisk.model.rule.Rule;

/** The rules of this family: scales, bands and matrices with holes. */
public final class MethodologyRules {

    private MethodologyRules() {}

    /** All of them, in the order of their codes. */
    public static List<Rule> all() {
        return List.of();
    }
}
