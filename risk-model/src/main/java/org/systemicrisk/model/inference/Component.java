package org.systemicrisk.model.inference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Open numbers that statements connect. Every world that leaves here has been put into every statement, in decimal
 * arithmetic and before any scaling.
 */
final class Component {

    private final Premises premises;
    private final int[] members;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final @Nullable World known;
    private final Problem problem;
    private final IdentityHashMap<BigInteger[], World> checked = new IdentityHashMap<>();

    /** @param members the numbers, ascending */
    Component(Premises premises, int[] members, Effort effort, @Nullable World known) {
        this.premises = premises;
        this.members = members;
        this.known = known;
        for (Row row : premises.rowsOf(members)) {
            statements.add(premises.statement(row));
            if (!row.isImpliedBy(premises.bounds())) {
                rows.add(row.given(premises.bounds(), members));
            }
        }
        this.problem =
                new Problem(Rows.of(rows, members.length), bounds(), effort, known == null ? null : numbersOf(known));
    }

    Answer ask(Claim claim) {
        Problem.Outcome outcome = problem.ask(goal(claim.sum()).atLeast(claim.atLeast()));
        if (outcome.world() == null) {
            return outcome.refutedBy() == null ? new Answer.Undecided() : new Answer.Impossible();
        }
        return new Answer.Possible(world(outcome.world(), claim.sum()));
    }

    /** The statements that a refutation of the claim rests on, and perhaps some more; empty when it was not refuted. */
    List<Statement> behindRefutationOf(Claim claim) {
        BitSet refutedBy =
                problem.ask(goal(claim.sum()).atLeast(claim.atLeast())).refutedBy();
        if (refutedBy == null) {
            return List.of();
        }
        BitSet sources = new BitSet();
        refutedBy.stream().forEach(row -> sources.set(rows.get(row).source()));
        return premises.behind(sources, claim.sum());
    }

    /** Whether there is a world at all. */
    Answer anyWorld() {
        return ask(new Claim(Sum.zero(), BigDecimal.ZERO));
    }

    /** A value that the sum does not exceed in any world. */
    BigDecimal provedGreatest(Sum sum) {
        Goal goal = goal(sum);
        return goal.value(problem.provedGreatest(goal.row()));
    }

    private Goal goal(Sum sum) {
        return Goal.of(sum, premises, members);
    }

    private Bounds bounds() {
        Bounds all = premises.bounds();
        return new Bounds(
                Arrays.stream(members).mapToObj(number -> all.least[number]).toArray(BigInteger[]::new),
                Arrays.stream(members).mapToObj(number -> all.greatest[number]).toArray(BigInteger[]::new));
    }

    private BigInteger[] numbersOf(World world) {
        return Arrays.stream(members)
                .mapToObj(
                        number -> premises.unknown(number).in(world.valueOf(Sum.of(number)), RoundingMode.UNNECESSARY))
                .toArray(BigInteger[]::new);
    }

    /** With a value for each unknown of the component, and for those in the sum and in the statements that are known. */
    private World world(BigInteger[] numbers, Sum sum) {
        World world = checked.computeIfAbsent(numbers, this::checked);
        if (world.values().keySet().containsAll(sum.terms().keySet())) {
            return world;
        }
        SortedMap<Integer, BigDecimal> more = new TreeMap<>(world.values());
        sum.terms().keySet().forEach(number -> more.computeIfAbsent(number, this::elsewhere));
        return new World(more);
    }

    private World checked(BigInteger[] numbers) {
        SortedMap<Integer, BigDecimal> values = new TreeMap<>();
        for (int i = 0; i < members.length; i++) {
            values.put(
                    members[i],
                    new BigDecimal(numbers[i]).multiply(premises.grains().get(members[i])));
        }
        statements.forEach(statement ->
                statement.sum().terms().keySet().forEach(number -> values.computeIfAbsent(number, this::elsewhere)));
        World world = new World(values);
        // a statement on a number that is open elsewhere holds whatever that number is, or it would connect the two
        if (!statements.stream()
                .filter(statement ->
                        values.keySet().containsAll(statement.sum().terms().keySet()))
                .allMatch(statement -> statement.holdsIn(world))) {
            throw new IllegalStateException("a world was found that does not agree with what is known");
        }
        return world;
    }

    private @Nullable BigDecimal elsewhere(int number) {
        if (known != null) {
            return known.values().get(number);
        }
        return premises.bounds().isFixed(number) ? premises.value(number) : null;
    }
}
