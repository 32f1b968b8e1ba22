package org.systemicrisk.data.project;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.source.Counted;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.redaction.Withholdings;

/**
 * The numbers of withheld figures of this and the last assessment. A number that a published figure has too is not among
 * them: to cover it there would tell what the withheld one is.
 */
public final class WithheldNumbers {

    private final Map<BigDecimal, Set<Counted>> withheld = new HashMap<>();
    private final Set<BigDecimal> published = new HashSet<>();

    /** Enters the figures of a year, computed ones included where they are given. */
    public WithheldNumbers enter(List<Observation> figures, Assessment year, Assessment current) {
        Withholdings withholdings = Withholdings.of(year, current);
        for (Observation figure : figures) {
            boolean secret = withholdings.of(figure).isPresent();
            numbers(figure).map(BigDecimal::stripTrailingZeros).forEach(number -> {
                if (secret) {
                    withheld.computeIfAbsent(number, n -> new HashSet<>()).addAll(counted(figure, year));
                } else {
                    published.add(number);
                }
            });
        }
        return this;
    }

    /** Those that nobody may read, without zeros at their ends, with what they count. */
    public Map<BigDecimal, Set<Counted>> all() {
        Map<BigDecimal, Set<Counted>> all = new HashMap<>(withheld);
        all.keySet().removeAll(published);
        return all;
    }

    private static Set<Counted> counted(Observation figure, Assessment year) {
        return year.registry()
                .metric(figure.metric())
                .map(metric -> Set.of(new Counted(metric.name(), metric.unit())))
                .orElse(Set.of());
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
