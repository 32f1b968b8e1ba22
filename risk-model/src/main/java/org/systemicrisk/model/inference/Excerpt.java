package org.systemicrisk.model.inference;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Some statements with the unknowns in them and in some sums, which have other positions here. */
final class Excerpt {

    private final SortedMap<Integer, Integer> positions = new TreeMap<>();
    private final Knowledge knowledge;

    Excerpt(List<Unknown> unknowns, Collection<Statement> statements, Collection<Sum> sums) {
        Set<Integer> kept = new TreeSet<>();
        statements.forEach(statement -> kept.addAll(statement.sum().terms().keySet()));
        sums.forEach(sum -> kept.addAll(sum.terms().keySet()));
        kept.forEach(unknown -> positions.put(unknown, positions.size()));
        this.knowledge = new Knowledge(
                kept.stream().map(unknowns::get).toList(),
                statements.stream().map(this::statement).toList());
    }

    Attack attack(Effort effort, @Nullable World known) {
        return new Attack(knowledge, effort, known == null ? null : world(known));
    }

    Claim claim(Claim claim) {
        return new Claim(sum(claim.sum()), claim.atLeast());
    }

    private Statement statement(Statement statement) {
        return new Statement(statement.key(), sum(statement.sum()), statement.lower(), statement.upper());
    }

    private Sum sum(Sum sum) {
        SortedMap<Integer, BigDecimal> terms = new TreeMap<>();
        sum.terms().forEach((unknown, coefficient) -> terms.put(position(unknown), coefficient));
        return new Sum(terms);
    }

    private World world(World world) {
        SortedMap<Integer, BigDecimal> values = new TreeMap<>();
        positions.forEach((unknown, position) -> values.put(position, world.valueOf(Sum.of(unknown))));
        return new World(values);
    }

    private int position(int unknown) {
        Integer position = positions.get(unknown);
        if (position == null) {
            throw new IllegalArgumentException("this excerpt leaves out unknown " + unknown);
        }
        return position;
    }
}
