package org.systemicrisk.model.rating;

import java.util.Locale;

/** What is rated about a module or a risk, in the order in which the ratings build on each other. */
public enum Dimension {
    /** How likely the risk is to materialise (Article 34(1), second sub-paragraph). */
    PROBABILITY,
    /** How grave it would be: scope, scale, remediability (Article 34(1), recital 79). */
    SEVERITY,
    /** The risk as if no measure existed. */
    INHERENT,
    /** How well the measures work. */
    EFFECTIVENESS,
    /** What remains after the measures. */
    RESIDUAL;

    /** What is rated, in the words of a finding: {@code probability}, {@code inherent risk}. */
    public String inWords() {
        boolean risk = this == INHERENT || this == RESIDUAL;
        return risk ? wire() + " risk" : wire();
    }

    /** The name in the files. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
