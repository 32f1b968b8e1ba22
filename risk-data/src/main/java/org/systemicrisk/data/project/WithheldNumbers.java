package org.systemicrisk.data.project;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.redaction.Withholdings;

/**
 * The numbers of withheld figures of this and the last assessment. A number that a published figure has too is not among
 * them: to cover it there would tell what the withheld one is.
 */
public final class WithheldNumbers {

    private final Set<BigDecimal> withheld = new HashSet<>();
    private final Set<BigDecimal> published = new HashSet<>();

    /** Enters the figures of a year, computed ones included where they are given. */
    public WithheldNumbers enter(List<Observation> figures, Assessment year, Assessment current) {
        Withholdings withholdings = Withholdings.of(year, current);
        for (Observation figure : figures) {
            Set<BigDecimal> kind = withholdings.of(figure).isPresent() ? withheld : published;
            numbers(figure).map(BigDecimal::stripTrailingZeros).forEach(kind::add);
        }
        return this;
    }

    /** Those that nobody may read, without zeros at their ends. */
    public Set<BigDecimal> all() {
        Set<BigDecimal> all = new HashSet<>(withheld);
        all.removeAll(published);
        return all;
    }

    private static Stream<BigDecimal> numbers(Observation figure) {
        Stream<@Nullable BigDecimal> numbers = Stream.of(
                figure.value().value().map(Quantity::value).orElse(null),
                figure.numerator(),
                figure.denominator(),
                figure.restates());
        return numbers.flatMap(Stream::ofNullable);
    }
}
