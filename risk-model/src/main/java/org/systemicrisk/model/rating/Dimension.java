package org.systemicrisk.model.rating;

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
    RESIDUAL;

    /** The dimension with this name in the files, in lower case. */
    public static Optional<Dimension> named(String name) {
        for (Dimension dimension : values()) {
            if (dimension.wire().equals(name)) {
                return Optional.of(dimension);
            }
        }
        return Optional.empty();
    }

    /** The name in the files. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
