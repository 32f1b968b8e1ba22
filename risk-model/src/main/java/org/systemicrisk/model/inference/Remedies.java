package org.systemicrisk.model.inference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the fewest further removals that protect figures. Each set of removals that does not comes with the
 * statements that still give a figure away: every set that does has to break that proof too. So only sets that break all
 * proofs seen so far are tried (a hitting set for the conflicts), the smallest first.
 */
public final class Remedies {

    private static final int PROVED_UP_TO = 3;

    private final Trial trial;
    private final List<Candidate> candidates;
    private final List<Set<Integer>> conflicts = new ArrayList<>();
    private int trialsLeft;
    private boolean isSmallest = true;

    /**
     * @param known a world that agrees with the knowledge, if one is known
     * @param candidates of two equally good sets, the one with earlier members is found
     */
    public Remedies(
            Knowledge knowledge,
            Effort effort,
            @Nullable World known,
            List<Candidate> candidates,
            List<Question> questions) {
        this.candidates = List.copyOf(candidates);
        this.trial = new Trial(knowledge, effort, known, this.candidates, questions);
        this.trialsLeft = effort.trials();
    }

    /** The smallest set that protects all figures in question; empty when none was found, or none of the candidates helps. */
    public Optional<Remedy> smallest() {
        for (int size = 0; size <= PROVED_UP_TO && trialsLeft > 0; size++) {
            Set<Integer> found = extend(new TreeSet<>(), size);
            if (found != null) {
                return Optional.of(remedy(found));
            }
        }
        boolean noneOfThree = isSmallest && trialsLeft > 0;
        Set<Integer> all = greedily();
        if (all == null) {
            return Optional.empty();
        }
        Set<Integer> needed = withoutNeedless(all);
        isSmallest = noneOfThree && needed.size() == PROVED_UP_TO + 1;
        return Optional.of(remedy(needed));
    }

    /** Adds so many candidates at most, each of which breaks a proof that the others leave. */
    private @Nullable Set<Integer> extend(Set<Integer> chosen, int more) {
        Set<Integer> conflict = conflict(chosen);
        if (conflict == null) {
            return chosen;
        }
        if (more == 0) {
            return null;
        }
        for (int candidate : conflict) {
            Set<Integer> larger = new TreeSet<>(chosen);
            larger.add(candidate);
            Set<Integer> found = trialsLeft > 0 ? extend(larger, more - 1) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Candidates of which every set that protects and holds the chosen ones has another one; null when these protect. */
    private @Nullable Set<Integer> conflict(Set<Integer> chosen) {
        for (Set<Integer> conflict : conflicts) {
            if (conflict.stream().noneMatch(chosen::contains)) {
                return conflict;
            }
        }
        return tried(chosen);
    }

    private @Nullable Set<Integer> tried(Set<Integer> chosen) {
        trialsLeft--;
        Trial.Outcome outcome = trial.of(chosen);
        if (outcome.isProtected()) {
            return null;
        }
        isSmallest &= outcome.isProved();
        if (outcome.isProved()) {
            conflicts.add(outcome.breaking());
        }
        return outcome.breaking();
    }

    private @Nullable Set<Integer> greedily() {
        Set<Integer> chosen = new TreeSet<>();
        for (Set<Integer> conflict = conflict(chosen); conflict != null; conflict = conflict(chosen)) {
            Optional<Integer> best = conflict.stream().max(Comparator.comparingLong(this::conflictsWith));
            if (best.isEmpty()) {
                return null;
            }
            chosen.add(best.get());
        }
        return chosen;
    }

    private long conflictsWith(int candidate) {
        return conflicts.stream()
                .filter(conflict -> conflict.contains(candidate))
                .count();
    }

    private Set<Integer> withoutNeedless(Set<Integer> chosen) {
        Set<Integer> kept = new TreeSet<>(chosen);
        for (int candidate : chosen) {
            kept.remove(candidate);
            if (!trial.of(kept).isProtected()) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    private Remedy remedy(Set<Integer> chosen) {
        return new Remedy(chosen.stream().map(candidates::get).toList(), isSmallest);
    }
}
