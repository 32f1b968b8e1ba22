package org.systemicrisk.model.inference;

import java.util.Collection;
import java.util.List;
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
