package org.systemicrisk.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.methodology.Combination;
import org.systemicrisk.model.methodology.NumberRounding;
import org.systemicrisk.model.methodology.Operand;
import org.systemicrisk.model.methodology.Reduction;
import org.systemicrisk.model.methodology.Rounding;

/** A combination of numbers with what a test says of it. */
public final class Combining {

    private List<Operand> mean = List.of();
    private @Nullable Map<String, BigDecimal> weightedMean;
    private List<Operand> sum = List.of();
    private List<Operand> product = List.of();
    private List<Operand> maximum = List.of();
    private List<Operand> minimum = List.of();
    private @Nullable Operand reduce;
    private @Nullable Operand by;
    private @Nullable Reduction in;
    private List<Operand> add = List.of();
    private @Nullable BigDecimal floor;
    private @Nullable BigDecimal cap;
    private @Nullable NumberRounding rounding;

    public Combining mean(String... names) {
        mean = operands(names);
        return this;
    }

    public Combining weightedMean(Map<String, BigDecimal> weights) {
        weightedMean = weights;
        return this;
    }

    public Combining sum(String... names) {
        sum = operands(names);
        return this;
    }

    public Combining product(String... names) {
        product = operands(names);
        return this;
    }

    public Combining maximum(String... names) {
        maximum = operands(names);
        return this;
    }

    public Combining minimum(String... names) {
        minimum = operands(names);
        return this;
    }

    public Combining reduce(String name) {
        reduce = Operand.of(name);
        return this;
    }

    public Combining by(String name) {
        by = Operand.of(name);
        return this;
    }

    public Combining in(Reduction unit) {
        in = unit;
        return this;
    }

    public Combining add(String... names) {
        add = operands(names);
        return this;
    }

    public Combining floor(String least) {
        floor = new BigDecimal(least);
        return this;
    }

    public Combining cap(String greatest) {
        cap = new BigDecimal(greatest);
        return this;
    }

    public Combining rounded(String step, Rounding mode) {
        rounding = new NumberRounding(new BigDecimal(step), mode, Places.NONE);
        return this;
    }

    public Combination build() {
        return new Combination(
                mean,
                weightedMean,
                sum,
                product,
                maximum,
                minimum,
                reduce,
                by,
                in,
                add,
                floor,
                cap,
                rounding,
                Places.NONE);
    }

    private static List<Operand> operands(String... names) {
        return Stream.of(names).map(Operand::of).toList();
    }
}
