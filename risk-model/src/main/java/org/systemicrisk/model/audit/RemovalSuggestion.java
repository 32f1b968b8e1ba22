package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.inference.Candidate;
import org.systemicrisk.model.inference.Effort;
import org.systemicrisk.model.inference.Knowledge;
import org.systemicrisk.model.inference.Remedies;
import org.systemicrisk.model.inference.Remedy;
import org.systemicrisk.model.inference.World;
import org.systemicrisk.model.measurement.Grouped;

/** Looks for the fewest further removals or roundings that would protect an exposed figure (secondary suppression). */
final class RemovalSuggestion {

    private static final List<Integer> DIGITS = List.of(2, 1);

    private final Notebook notebook;
    private final Knowledge knowledge;
    private final @Nullable World world;

    RemovalSuggestion(Notebook notebook, Knowledge knowledge, @Nullable World world) {
        this.notebook = notebook;
        this.knowledge = knowledge;
        this.world = world;
    }

    /** What to do besides; empty where nothing in the edition helps. */
    Optional<Suggestion.Further> of(Target target, List<Clue> givenAwayBy) {
        List<Candidate> candidates = new ArrayList<>();
        for (Clue clue : givenAwayBy) {
            if (clue.isRemovable()) {
                roundings(clue).forEach(candidates::add);
                String figure = clue.figures().get(0).toString();
                String name = clue.kind() == Clue.Kind.FORM ? "publish no more than a mark for " : "withhold ";
                candidates.add(Candidate.removal(name + figure, withDependents(clue)));
            }
        }
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        return new Remedies(knowledge, Effort.USUAL, world, candidates, List.of(target.question()))
                .smallest()
                .map(RemovalSuggestion::suggestion);
    }

    private static Suggestion.Further suggestion(Remedy remedy) {
        return new Suggestion.Further(
                remedy.candidates().stream().map(Candidate::name).toList(), remedy.isSmallest());
    }

    /** A share goes when one of its parts goes. */
    private Set<String> withDependents(Clue clue) {
        FigureId removed = clue.figures().get(0);
        Set<String> keys = new LinkedHashSet<>(Set.of(clue.key()));
        notebook.clues().stream()
                .filter(Clue::isRemovable)
                .filter(other -> other.figures().contains(removed))
                .forEach(other -> keys.add(other.key()));
        return keys;
    }

    /** A published value to two digits, or to one. The shares of it that were reported stay as they are. */
    private List<Candidate> roundings(Clue clue) {
        FigureId figure = clue.figures().get(0);
        Integer position = notebook.find(figure);
        if (clue.kind() != Clue.Kind.VALUE || clue.figures().size() > 1 || position == null) {
            return List.of();
        }
        BigDecimal value = notebook.value(position);
        List<Candidate> roundings = new ArrayList<>();
        for (int digits : DIGITS) {
            if (value.stripTrailingZeros().precision() > digits && value.signum() > 0) {
                BigDecimal rounded = value.round(new MathContext(digits, RoundingMode.HALF_UP));
                BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(value.precision() - value.scale() - digits);
                String key = clue.key() + " to " + digits + " digits";
                roundings.add(new Candidate(
                        "round " + figure + " to " + Grouped.number(step),
                        Set.of(clue.key()),
                        new Term.Value(position).within(Range.roundedTo(rounded, step), key)));
            }
        }
        return roundings;
    }
}
