package org.systemicrisk.model.rating;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
    RESIDUAL,
    /** What comes first: a tier or priority that follows from other ratings; not every methodology has one. */
    PRIORITY,
    /** What is concluded about a risk by itself; not every methodology has one. */
    CONCLUSION;

    /** The five of the reference method, which texts name by words of their own. */
    public static final List<Dimension> NAMED_IN_TEXTS =
            List.of(PROBABILITY, SEVERITY, INHERENT, EFFECTIVENESS, RESIDUAL);

    /** What is rated, in the words of a finding: {@code probability}, {@code inherent risk}. */
    public String inWords() {
        boolean risk = this == INHERENT || this == RESIDUAL;
        return risk ? wire() + " risk" : wire();
    }

    /** The dimension with a name in the files. */
    public static Optional<Dimension> of(String wire) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.wire().equals(wire))
                .findFirst();
    }

    /** The name in the files. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
