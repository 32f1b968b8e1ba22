package org.systemicrisk.model.inference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
    List<String> from(Collection<String> first) {
        Set<String> all = new LinkedHashSet<>();
        knowledge.statements().forEach(statement -> all.add(statement.key()));
        List<String> kept = new ArrayList<>(all);
        kept.retainAll(new HashSet<>(first));
        if (!refute(kept)) {
            kept = new ArrayList<>(all);
        }
        for (int size = Math.max(1, kept.size() / 2); ; size /= 2) {
            kept = withoutPieces(kept, size);
            if (size == 1) {
                return List.copyOf(kept);
            }
        }
    }

    private List<String> withoutPieces(List<String> keys, int size) {
        List<String> kept = keys;
        for (int end = keys.size(); end > 0; end -= size) {
            List<String> fewer = new ArrayList<>(kept);
            fewer.subList(Math.max(0, end - size), end).clear();
            if (refute(fewer)) {
                kept = fewer;
            }
        }
        return kept;
    }

    private boolean refute(Collection<String> keys) {
        Set<String> wanted = new HashSet<>(keys);
        List<Statement> statements = knowledge.statements().stream()
                .filter(statement -> wanted.contains(statement.key()))
                .toList();
        Excerpt excerpt = new Excerpt(knowledge.unknowns(), statements, List.of(claim.sum()));
        return excerpt.attack(effort, known).ask(excerpt.claim(claim)) instanceof Answer.Impossible;
    }
}
