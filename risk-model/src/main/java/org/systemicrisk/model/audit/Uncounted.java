package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.systemicrisk.model.inference.Unknown;
import org.systemicrisk.model.registry.MeasureOf;
import org.systemicrisk.model.registry.Metric;

/**
 * Figures that nobody counted and others are defined by. Whoever speaks of the same metric, period and territory speaks of the
 * same one; where a territory is not stated, a reader takes it for the one that is.
 */
final class Uncounted {

    private static final BigDecimal FINE = new BigDecimal("0.0001");

    private final Notebook notebook;
    private final Map<String, List<FigureId>> noted = new HashMap<>();

    Uncounted(Notebook notebook) {
        this.notebook = notebook;
    }

    /** Those of a metric, in the order in which they were noted. */
    List<FigureId> of(Year year, Metric metric) {
        return noted.getOrDefault(year.id() + " " + metric.id(), List.of());
    }

    /** The one that is meant, noted now where it was not before. */
    FigureId at(FigureId wanted, Metric metric, boolean isDivisor) {
        List<FigureId> others = noted.computeIfAbsent(wanted.year() + " " + metric.id(), key -> new ArrayList<>());
        return others.stream()
                .filter(wanted::isBeside)
                .findFirst()
                .or(() -> others.stream().filter(wanted::mayBe).findFirst())
                .orElseGet(() -> {
                    others.add(wanted);
                    note(wanted, metric, isDivisor);
                    return wanted;
                });
    }

    private void note(FigureId figure, Metric metric, boolean isDivisor) {
        BigDecimal grain = metric.measure() == MeasureOf.COUNT ? BigDecimal.ONE : FINE;
        BigDecimal least = isDivisor ? grain : BigDecimal.ZERO;
        BigDecimal greatest = metric.measure() == MeasureOf.SHARE ? Term.HUNDRED : notebook.most();
        notebook.addGuess(figure, new Unknown(figure.toString(), grain, least, greatest), least);
    }
}
