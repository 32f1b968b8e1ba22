package org.systemicrisk.model.inference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Unknowns that statements connect, as a problem in whole numbers. Every world that leaves here has been put into every
 * statement, in decimal arithmetic and before any scaling.
 */
final class Component {

    private final List<Unknown> unknowns;
    private final int[] members;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final List<Statement> statements;
    private final Problem problem;

    /** @param members positions of the unknowns */
    Component(Knowledge knowledge, int[] members, Effort effort, @Nullable World known) {
        this.unknowns = knowledge.unknowns();
        this.members = members;
        for (int number = 0; number < members.length; number++) {
            numbers.put(members[number], number);
        }
        this.statements = knowledge.statements().stream()
                .filter(statement ->
                        numbers.keySet().containsAll(statement.sum().terms().keySet()))
                .toList();
        List<Row> rows = statements.stream().map(this::row).toList();
        this.problem = new Problem(rows, bounds(), effort);
        if (known != null) {
            problem.remember(numbersOf(known));
        }
    }

    Answer ask(Claim claim) {
        Row goal = row(new Statement("claim", claim.sum(), Limit.including(claim.atLeast()), null));
        return answer(problem.atLeast(goal));
    }

    /** Whether there is a world at all. */
    Answer anyWorld() {
        return answer(problem.any());
    }

    /** A value that the sum does not exceed in any world. */
    BigDecimal provedGreatest(Sum sum) {
        Row goal = row(Statement.atLeast("goal", sum, BigDecimal.ZERO));
        return new BigDecimal(problem.provedGreatest(goal)).multiply(unit(sum, goal));
    }

    /** What one is in a row, in units of the sum. */
    private BigDecimal unit(Sum sum, Row goal) {
        if (goal.at().length == 0) {
            return BigDecimal.ONE;
        }
        int unknown = members[goal.at()[0]];
        BigDecimal term = sum.terms()
                .getOrDefault(unknown, BigDecimal.ZERO)
                .multiply(unknowns.get(unknown).grain());
        return term.divide(new BigDecimal(goal.coefficients()[0]));
    }

    private Answer answer(Problem.Outcome outcome) {
        if (outcome.world() == null) {
            return outcome.impossible() ? new Answer.Impossible() : new Answer.Undecided();
        }
        World world = world(outcome.world());
        if (!statements.stream().allMatch(statement -> statement.holdsIn(world))) {
            throw new IllegalStateException("a world was found that does not agree with what is known");
        }
        return new Answer.Possible(world);
    }

    private Row row(Statement statement) {
        return Row.of(statement, numbers, unknown -> unknowns.get(unknown).grain());
    }

    private Bounds bounds() {
        BigInteger[] least = new BigInteger[members.length];
        BigInteger[] greatest = new BigInteger[members.length];
        for (int number = 0; number < members.length; number++) {
            Unknown unknown = unknowns.get(members[number]);
            least[number] = unknown.in(unknown.least(), RoundingMode.CEILING);
            greatest[number] = unknown.in(unknown.greatest(), RoundingMode.FLOOR);
        }
        return new Bounds(least, greatest);
    }

    private BigInteger[] numbersOf(World world) {
        BigInteger[] values = new BigInteger[members.length];
        for (int number = 0; number < members.length; number++) {
            BigDecimal value = world.valueOf(Sum.of(members[number]));
            values[number] = unknowns.get(members[number]).in(value, RoundingMode.UNNECESSARY);
        }
        return values;
    }

    private World world(BigInteger[] values) {
        SortedMap<Integer, BigDecimal> world = new TreeMap<>();
        for (int number = 0; number < members.length; number++) {
            BigDecimal grain = unknowns.get(members[number]).grain();
            world.put(members[number], new BigDecimal(values[number]).multiply(grain));
        }
        return new World(world);
    }
}
