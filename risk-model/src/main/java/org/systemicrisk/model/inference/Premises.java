package org.systemicrisk.model.inference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Everything the reader knows in whole numbers, and what follows from it by looking at one statement after the other.
 * That fixes most numbers; only the others need more.
 */
final class Premises {

    private final Knowledge knowledge;
    private final List<BigDecimal> grains;
    private final Rows rows;
    private final Bounds bounds;
    private final Trace trace;
    private final boolean contradictory;

    Premises(Knowledge knowledge, Effort effort) {
        this.knowledge = knowledge;
        this.grains = knowledge.unknowns().stream().map(Unknown::grain).toList();
        List<Row> all = new ArrayList<>();
        for (Statement statement : knowledge.statements()) {
            all.add(Row.of(all.size(), statement, grains));
        }
        this.rows = Rows.of(all, grains.size());
        this.bounds = told(knowledge.unknowns());
        this.trace = new Trace(grains.size());
        BitSet first = new BitSet();
        first.set(0, all.size());
        int failed = bounds.narrow(rows, first, effort.passes() * all.size(), trace);
        this.contradictory = failed >= 0 || !all.stream().allMatch(row -> isOpen(row) || row.isImpliedBy(bounds));
    }

    private static Bounds told(List<Unknown> unknowns) {
        BigInteger[] least = new BigInteger[unknowns.size()];
        BigInteger[] greatest = new BigInteger[unknowns.size()];
        for (int i = 0; i < least.length; i++) {
            Unknown unknown = unknowns.get(i);
            least[i] = unknown.in(unknown.least(), RoundingMode.CEILING);
            greatest[i] = unknown.in(unknown.greatest(), RoundingMode.FLOOR);
        }
        return new Bounds(least, greatest);
    }

    Unknown unknown(int number) {
        return knowledge.unknowns().get(number);
    }

    Statement statement(Row row) {
        return knowledge.statements().get(row.source());
    }

    List<BigDecimal> grains() {
        return grains;
    }

    Bounds bounds() {
        return bounds;
    }

    /** Whether what the reader knows cannot be, as far as was seen. */
    boolean isContradictory() {
        return contradictory;
    }

    /** The rows that say more than the bounds do. */
    List<Row> telling() {
        return rows.all().stream().filter(row -> !row.isImpliedBy(bounds)).toList();
    }

    /** The rows in which some numbers stand, in their order. */
    List<Row> rowsOf(int[] numbers) {
        BitSet found = new BitSet();
        for (int number : numbers) {
            for (int row : rows.of(number)) {
                found.set(row);
            }
        }
        return found.stream().mapToObj(rows::get).toList();
    }

    /** The value of a number, when it is fixed. */
    BigDecimal value(int number) {
        return new BigDecimal(bounds.least[number]).multiply(grains.get(number));
    }

    /** All statements that a conclusion on a sum may rest on, which was drawn from some of them and from the bounds. */
    List<Statement> behind(BitSet sources, Sum sum) {
        int[] numbers =
                sum.terms().keySet().stream().mapToInt(Integer::intValue).toArray();
        return trace.behind(rows, sources, numbers).stream()
                .mapToObj(knowledge.statements()::get)
                .toList();
    }

    Knowledge knowledge() {
        return knowledge;
    }

    private boolean isOpen(Row row) {
        for (int number : row.at()) {
            if (!bounds.isFixed(number)) {
                return true;
            }
        }
        return false;
    }
}
