package org.systemicrisk.model.inference;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which worlds there are, in whole numbers that rows connect. It remembers those it has found. */
final class Problem {

    private final Rows rows;
    private final Bounds bounds;
    private final Effort effort;
    private final List<BigInteger[]> worlds = new ArrayList<>();
    private @Nullable Relaxation relaxation;

    /** @param known a world, if one is known */
    Problem(Rows rows, Bounds bounds, Effort effort, BigInteger @Nullable [] known) {
        this.rows = rows;
        this.bounds = bounds;
        this.effort = effort;
        if (known != null) {
            worlds.add(known);
        }
    }

    /**
     * What came of a question: a world, or rows that show that there is none, or neither.
     *
     * @param refutedBy positions of the rows
     */
    @SuppressWarnings("ArrayRecordComponent") // read only, inside this package
    record Outcome(BigInteger @Nullable [] world, @Nullable BitSet refutedBy) {}

    /** Whether there is a world in which the goal is not below its lower end. */
    Outcome ask(Row goal) {
        for (BigInteger[] world : worlds) {
            if (goal.holdsIn(world)) {
                return new Outcome(world, null);
            }
        }
        Rows all = rows.and(goal);
        Bounds narrowed = bounds.copy();
        BitSet first = new BitSet();
        first.set(rows.count());
        Trace trace = new Trace(bounds.least.length);
        int failed = narrowed.narrow(all, first, effort.passes() * all.count(), trace);
        if (failed >= 0) {
            first.set(failed);
            return new Outcome(null, withoutGoal(trace.behind(all, first)));
        }
        return relax(goal, all, narrowed);
    }

    private Outcome relax(Row goal, Rows all, Bounds narrowed) {
        Relaxation relaxed = relaxation();
        BigInteger wanted = goal.lower();
        if (relaxed == null || wanted == null) {
            return search(all, narrowed, middle(narrowed));
        }
        Simplex.State state = relaxed.maximise(goal, wanted.doubleValue());
        BigInteger[] world = rounded(relaxed, goal);
        if (world != null) {
            return new Outcome(world, null);
        }
        if (state == Simplex.State.GREATEST && relaxed.provedGreatest(goal).compareTo(wanted) < 0) {
            return new Outcome(null, relaxed.used());
        }
        return search(all, narrowed, hint(relaxed, goal, wanted));
    }

    private Outcome search(Rows all, Bounds narrowed, double[] hint) {
        Search search = new Search(all, hint, effort);
        BigInteger[] world = search.from(narrowed);
        if (world != null) {
            worlds.add(world);
        }
        return new Outcome(world, world == null && search.isExhausted() ? everyRow() : null);
    }

    private BitSet everyRow() {
        BitSet every = new BitSet();
        every.set(0, rows.count());
        return every;
    }

    private BitSet withoutGoal(BitSet found) {
        found.and(everyRow());
        return found;
    }

    /** A value that the goal does not exceed in any world. */
    BigInteger provedGreatest(Row goal) {
        BigInteger byBounds = goal.largest(bounds);
        Relaxation relaxed = relaxation();
        if (relaxed == null || goal.at().length == 0) {
            return byBounds;
        }
        Simplex.State state = relaxed.maximise(goal, Double.POSITIVE_INFINITY);
        rounded(relaxed, goal);
        return state == Simplex.State.GREATEST ? relaxed.provedGreatest(goal).min(byBounds) : byBounds;
    }

    private @Nullable Relaxation relaxation() {
        if (relaxation == null && (long) rows.count() * bounds.least.length <= effort.cells()) {
            relaxation =
                    new Relaxation(rows.all(), bounds, worlds.isEmpty() ? bounds.least : worlds.get(0), effort.moves());
        }
        return relaxation;
    }

    /** The point where the programme stands, if it is a world when rounded. */
    private BigInteger @Nullable [] rounded(Relaxation relaxed, Row goal) {
        BigInteger[] numbers = relaxed.rounded();
        if (!bounds.allow(numbers) || !rows.holdIn(numbers)) {
            return null;
        }
        worlds.add(numbers);
        return goal.holdsIn(numbers) ? numbers : null;
    }

    /** Where to look for a world: between one that is known and the programme's point, no farther than has to be. */
    private double[] hint(Relaxation relaxed, Row goal, BigInteger wanted) {
        double[] hint = relaxed.point();
        if (worlds.isEmpty()) {
            return hint;
        }
        BigInteger[] world = worlds.get(0);
        double near = goal.sum(world).doubleValue();
        double far = goal.sum(relaxed.rounded()).doubleValue();
        double share = far > near ? Math.min(1, (wanted.doubleValue() - near) / (far - near)) : 1;
        for (int i = 0; i < hint.length; i++) {
            hint[i] = world[i].doubleValue() + share * (hint[i] - world[i].doubleValue());
        }
        return hint;
    }

    private static double[] middle(Bounds bounds) {
        double[] middle = new double[bounds.least.length];
        for (int i = 0; i < middle.length; i++) {
            middle[i] = bounds.least[i].add(bounds.greatest[i]).shiftRight(1).doubleValue();
        }
        return middle;
    }
}
