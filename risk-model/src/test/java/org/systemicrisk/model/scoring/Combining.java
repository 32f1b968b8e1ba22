package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.methodology.Combination;
import org.systemicrisk.model.methodology.NumberRounding;
import org.systemicrisk.model.methodology.Operand;
import org.systemicrisk.model.methodology.Operation;
import org.systemicrisk.model.methodology.Reduction;
import org.systemicrisk.model.methodology.Rounding;

/** How numbers are put together in a test: an operation, then what is said besides. */
final class Combining {

    private final Operation operation;
    private final List<Operand> operands;
    private final Map<String, BigDecimal> weights = new LinkedHashMap<>();
    private List<Operand> added = List.of();
    private @Nullable Reduction in;
    private @Nullable BigDecimal floor;
    private @Nullable BigDecimal cap;
    private @Nullable NumberRounding rounding;

    private Combining(Operation operation, String... operands) {
        this.operation = operation;
        this.operands = Stream.of(operands).map(Operand::of).toList();
    }

    static Combining by(Operation operation, String... operands) {
        return new Combining(operation, operands);
    }

    static Combining product(String... operands) {
        return new Combining(Operation.PRODUCT, operands);
    }

    /** The first less the share, or the per cent, that the second says. */
    static Combining reduced(String number, String by, Reduction in) {
        Combining reduced = new Combining(Operation.REDUCE, number, by);
        reduced.in = in;
        return reduced;
    }

    static Combining weightedMean() {
        return new Combining(Operation.WEIGHTED_MEAN);
    }

    Combining weighing(String operand, String weight) {
        weights.put(operand, new BigDecimal(weight));
        return this;
    }

    Combining adding(String... operands) {
        added = Stream.of(operands).map(Operand::of).toList();
        return this;
    }

    Combining within(String least, String most) {
        floor = new BigDecimal(least);
        cap = new BigDecimal(most);
        return this;
    }

    Combining rounded(String step, Rounding mode) {
        rounding = new NumberRounding(new BigDecimal(step), mode, Places.NONE);
        return this;
    }

    Combination combination() {
        return new Combination(
                operandsOf(Operation.MEAN),
                operation == Operation.WEIGHTED_MEAN ? weights : null,
                operandsOf(Operation.SUM),
                operandsOf(Operation.PRODUCT),
                operandsOf(Operation.MAXIMUM),
                operandsOf(Operation.MINIMUM),
                operation == Operation.REDUCE ? operands.get(0) : null,
                operation == Operation.REDUCE ? operands.get(1) : null,
                in,
                added,
                floor,
                cap,
                rounding,
                Places.NONE);
    }

    private List<Operand> operandsOf(Operation other) {
        return operation == other ? operands : List.of();
    }
}
