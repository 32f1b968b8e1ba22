package org.systemicrisk.model.inference;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything that the reader knows about some unknowns.
 *
 * @param unknowns statements refer to them by their position
 */
public record Knowledge(List<Unknown> unknowns, List<Statement> statements) {

    public Knowledge {
        unknowns = List.copyOf(unknowns);
        statements = List.copyOf(statements);
        for (Statement statement : statements) {
            for (int position : statement.sum().terms().keySet()) {
                if (position < 0 || position >= unknowns.size()) {
                    throw new IllegalArgumentException("statement " + statement.key() + " speaks of unknown " + position
                            + ", and there are " + unknowns.size());
                }
            }
        }
    }

    /** The same without the statements of some keys. */
    public Knowledge without(Collection<String> keys) {
        return new Knowledge(
                unknowns,
                statements.stream()
                        .filter(statement -> !keys.contains(statement.key()))
                        .toList());
    }

    /** The same with only those statements that are connected with some sums, directly or through others. */
    public Knowledge around(Collection<Sum> sums) {
        Set<Integer> reached = new HashSet<>();
        sums.forEach(sum -> reached.addAll(sum.terms().keySet()));
        Set<Statement> connected = new HashSet<>();
        for (int before = -1; before < connected.size(); ) {
            before = connected.size();
            for (Statement statement : statements) {
                Set<Integer> own = statement.sum().terms().keySet();
                if (!Collections.disjoint(reached, own) && connected.add(statement)) {
                    reached.addAll(own);
                }
            }
        }
        return new Knowledge(
                unknowns, statements.stream().filter(connected::contains).toList());
    }

    /**
     * The keys of the statements that are not so in a world, and the names of the unknowns that cannot have their value in
     * it. With the figures as they are it has to be empty; if not, something published is wrong, and no verdict means
     * anything.
     *
     * @param world with a value for each unknown
     */
    public List<String> contradictedBy(World world) {
        Stream<String> outOfBounds = IntStream.range(0, unknowns.size())
                .filter(i -> !unknowns.get(i).allows(world.valueOf(Sum.of(i))))
                .mapToObj(i -> unknowns.get(i).name());
        Stream<String> broken = statements.stream()
                .filter(statement -> !statement.holdsIn(world))
                .map(Statement::key);
        return Stream.concat(broken, outOfBounds).distinct().toList();
    }
}
