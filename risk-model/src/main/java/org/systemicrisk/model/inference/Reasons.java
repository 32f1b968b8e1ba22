package org.systemicrisk.model.inference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What gives a withheld figure away: statements that refute a claim, of which none can be left out (an irreducible set,
 * found by a deletion filter that begins with large pieces).
 */
final class Reasons {

    private final Knowledge knowledge;
    private final Effort effort;
    private final @Nullable World known;
    private final Claim claim;

    Reasons(Knowledge knowledge, Effort effort, @Nullable World known, Claim claim) {
        this.knowledge = knowledge;
        this.effort = effort;
        this.known = known;
        this.claim = claim;
    }

    /**
     * The keys of such a set, in the order of the statements.
     *
     * @param first keys of statements that probably do
     */
    List<String> from(Set<String> first) {
        List<Statement> likely = knowledge.statements().stream()
                .filter(statement -> first.contains(statement.key()))
                .toList();
        List<String> keys = keys(likely);
        return refute(likely, keys)
                ? irreducible(likely, keys)
                : irreducible(knowledge.statements(), keys(knowledge.statements()));
    }

    private static List<String> keys(List<Statement> statements) {
        return statements.stream().map(Statement::key).distinct().toList();
    }

    private List<String> irreducible(List<Statement> statements, List<String> keys) {
        List<String> kept = keys;
        for (int size = Math.max(1, kept.size() / 2); ; size /= 2) {
            kept = withoutPieces(statements, kept, size);
            if (size == 1) {
                return List.copyOf(kept);
            }
        }
    }

    private List<String> withoutPieces(List<Statement> statements, List<String> keys, int size) {
        List<String> kept = keys;
        for (int end = keys.size(); end > 0; end -= size) {
            List<String> fewer = new ArrayList<>(kept);
            fewer.subList(Math.max(0, end - size), end).clear();
            if (refute(statements, fewer)) {
                kept = fewer;
            }
        }
        return kept;
    }

    private boolean refute(List<Statement> statements, List<String> keys) {
        Set<String> wanted = new HashSet<>(keys);
        List<Statement> left = statements.stream()
                .filter(statement -> wanted.contains(statement.key()))
                .toList();
        Excerpt excerpt = new Excerpt(knowledge.unknowns(), left, List.of(claim.sum()));
        return excerpt.attack(effort, known).ask(excerpt.claim(claim)) instanceof Answer.Impossible;
    }
}
