package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.Methods;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.Combination;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.NumberRounding;
import org.systemicrisk.model.methodology.Operand;
import org.systemicrisk.model.methodology.Operation;
import org.systemicrisk.model.methodology.Reduction;
import org.systemicrisk.model.methodology.RiskMethod;
import org.systemicrisk.model.methodology.Rounding;
import org.systemicrisk.model.methodology.SeverityMethod;
import org.systemicrisk.model.methodology.Step;

/**
 * A methodology drawn by chance in which more probability and severity never mean less risk, and more effectiveness
 * never means more: any operation, weights, rounding, bands without gaps, or a matrix that rises.
 */
final class RandomMethod {

    static final List<String> PARTS = List.of("scope", "scale", "remediability");

    static final List<String> STEPS = List.of("very-low", "low", "medium", "high", "very-high");
    private static final List<Operation> RISING = List.of(
            Operation.MEAN,
            Operation.WEIGHTED_MEAN,
            Operation.SUM,
            Operation.PRODUCT,
            Operation.MAXIMUM,
            Operation.MINIMUM);

    private final Random random;

    /** In which everything is written: as drawn, or the other way round. */
    private final boolean backwards;

    private RandomMethod(long seed, boolean backwards) {
        this.random = new Random(seed);
        this.backwards = backwards;
    }

    static Methodology of(long seed) {
        return new RandomMethod(seed, false).methodology();
    }

    /** The same with the operands in the opposite order. */
    static Methodology turned(long seed) {
        return new RandomMethod(seed, true).methodology();
    }

    private Methodology methodology() {
        Map<String, List<Step>> scales = new LinkedHashMap<>();
        scales.put("probability", numbered(random.nextBoolean()));
        scales.put("severity", numbered(random.nextBoolean()));
        scales.put("risk", numbered(false));
        scales.put("effectiveness", shares());
        return Methods.methodology(
                "drawn",
                "Drawn by chance",
                scales,
                null,
                severity(),
                inherent(),
                null,
                residual(),
                List.of(),
                null,
                null,
                null,
                Places.NONE);
    }

    private SeverityMethod severity() {
        Combination combination = rising(PARTS);
        return new SeverityMethod(
                "severity",
                PARTS,
                null,
                null,
                combination,
                List.of(),
                null,
                bands(20),
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                Places.NONE);
    }

    private RiskMethod inherent() {
        return random.nextInt(4) == 0
                ? Methods.byMatrix("risk", "probability", "severity", matrix())
                : Methods.byNumbers("risk", rising(List.of("probability", "severity")), bands(30));
    }

    /** What effectiveness leaves; now and then with something added. */
    private RiskMethod residual() {
        List<Operand> add = random.nextInt(3) == 0 ? List.of(Operand.of("probability")) : List.of();
        Combination left = new Combination(
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Operand.of("inherent"),
                Operand.of("effectiveness"),
                Reduction.PER_CENT,
                add,
                null,
                random.nextBoolean() ? BigDecimal.valueOf(4) : null,
                rounding(),
                Places.NONE);
        return Methods.byNumbers("risk", left, bands(8));
    }

    private Combination rising(List<String> names) {
        Operation operation = RISING.get(random.nextInt(RISING.size()));
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        names.forEach(name -> weights.put(name, BigDecimal.valueOf(1 + random.nextInt(70))));
        List<Operand> operands = inOrder(names).stream().map(Operand::of).toList();
        Map<String, BigDecimal> weighted = new LinkedHashMap<>();
        inOrder(names).forEach(name -> weighted.put(name, weights.getOrDefault(name, BigDecimal.ONE)));
        return new Combination(
                operation == Operation.MEAN ? operands : List.of(),
                operation == Operation.WEIGHTED_MEAN ? weighted : null,
                operation == Operation.SUM ? operands : List.of(),
                operation == Operation.PRODUCT ? operands : List.of(),
                operation == Operation.MAXIMUM ? operands : List.of(),
                operation == Operation.MINIMUM ? operands : List.of(),
                null,
                null,
                null,
                List.of(),
                random.nextInt(4) == 0 ? BigDecimal.ONE : null,
                random.nextInt(4) == 0 ? BigDecimal.valueOf(12) : null,
                rounding(),
                Places.NONE);
    }

    private List<String> inOrder(List<String> names) {
        List<String> order = new ArrayList<>(names);
        if (backwards) {
            Collections.reverse(order);
        }
        return order;
    }

    private @Nullable NumberRounding rounding() {
        String[] steps = {"1", "0.5", "0.1"};
        return random.nextBoolean()
                ? null
                : new NumberRounding(
                        new BigDecimal(steps[random.nextInt(steps.length)]),
                        List.of(Rounding.values()).get(random.nextInt(Rounding.values().length)),
                        Places.NONE);
    }

    /** One band for each step, without gaps, from nothing to anything. */
    private List<Band> bands(int highest) {
        TreeSet<BigDecimal> borders = new TreeSet<>();
        while (borders.size() < STEPS.size() - 1) {
            borders.add(BigDecimal.valueOf(1 + random.nextInt(highest * 2), 0).divide(BigDecimal.valueOf(2)));
        }
        List<BigDecimal> ends = List.copyOf(borders);
        boolean endBelongs = random.nextBoolean();
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < STEPS.size(); i++) {
            BigDecimal lower = i == 0 ? null : ends.get(i - 1);
            BigDecimal upper = i == ends.size() ? null : ends.get(i);
            bands.add(Methods.band(
                    STEPS.get(i),
                    endBelongs ? null : lower,
                    endBelongs ? lower : null,
                    endBelongs ? null : upper,
                    endBelongs ? upper : null,
                    null));
        }
        return bands;
    }

    /** Every cell is at least what stands left of it and above it. */
    private Map<String, List<StepId>> matrix() {
        Map<String, List<StepId>> cells = new LinkedHashMap<>();
        int[] above = new int[STEPS.size()];
        for (String row : STEPS) {
            List<StepId> line = new ArrayList<>();
            int left = 0;
            for (int column = 0; column < above.length; column++) {
                int least = Math.max(left, above[column]);
                left = Math.min(STEPS.size() - 1, least + random.nextInt(2));
                above[column] = left;
                line.add(new StepId(STEPS.get(left)));
            }
            cells.put(row, line);
        }
        return cells;
    }

    /** Steps that count with their place, or with numbers of their own that rise. */
    private List<Step> numbered(boolean own) {
        List<Step> steps = new ArrayList<>();
        int number = random.nextInt(2);
        for (String id : STEPS) {
            number += 1 + random.nextInt(2);
            steps.add(step(id, own ? BigDecimal.valueOf(number) : null));
        }
        return steps;
    }

    private List<Step> shares() {
        List<Step> steps = new ArrayList<>();
        int share = 0;
        for (String id : Fixtures.EFFECTIVENESS) {
            share += random.nextInt(20);
            steps.add(step(id, BigDecimal.valueOf(share)));
        }
        return steps;
    }

    private static Step step(String id, @Nullable BigDecimal number) {
        return new Step(new StepId(id), id, number, null, null, null, Places.NONE);
    }
}
