package org.systemicrisk.model.inference;

import java.util.List;
import java.util.function.Predicate;

/**
 * Something published, twice: as statements for the attack, and as what its words mean, for somebody who tries every
 * world in arithmetic of their own.
 *
 * @param meaning of the values in tenths
 */
record Fact(List<Statement> statements, Predicate<long[]> meaning) {

    String key() {
        return statements.get(0).key();
    }

    /** The last unknown it is about: when that has a value, it can be judged. */
    int last() {
        return statements.stream()
                .flatMapToInt(
                        statement -> statement.sum().terms().keySet().stream().mapToInt(Integer::intValue))
                .max()
                .orElse(0);
    }
}
