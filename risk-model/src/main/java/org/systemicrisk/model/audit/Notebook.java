package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.inference.Knowledge;
import org.systemicrisk.model.inference.Statement;
import org.systemicrisk.model.inference.Unknown;
import org.systemicrisk.model.inference.World;

/** What a reader knows, as it is put together: the figures there are, and what is said of them. */
final class Notebook {

    private final BigDecimal most;
    private final List<Unknown> unknowns = new ArrayList<>();
    private final SortedMap<Integer, BigDecimal> values = new TreeMap<>();
    private final Map<FigureId, Integer> positions = new HashMap<>();
    private final Set<Integer> guessed = new HashSet<>();
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, Clue> clues = new LinkedHashMap<>();
    private final Set<FigureId> beyond = new HashSet<>();

    /** @param most a number that certainly no figure exceeds, and every reader may know that */
    Notebook(BigDecimal most) {
        this.most = most;
    }

    BigDecimal most() {
        return most;
    }

    /** The position of a figure that was noted before; null when it was not. */
    @Nullable
    Integer find(FigureId figure) {
        return positions.get(figure);
    }

    /**
     * Notes a figure.
     *
     * @param grain of which it is a multiple
     * @param greatest null for the greatest there can be
     */
    int add(
            FigureId figure,
            BigDecimal grain,
            BigDecimal least,
            @Nullable BigDecimal greatest,
            BigDecimal value,
            boolean guess) {
        int position = unknowns.size();
        BigDecimal highest = greatest == null ? most : greatest;
        unknowns.add(new Unknown(figure.toString(), grain, least.min(value), highest.max(value)));
        values.put(position, value);
        positions.put(figure, position);
        if (guess) {
            guessed.add(position);
        }
        return position;
    }

    /** Corrects the guess of a figure that nobody counted, so that it fits what is said of it. */
    void guess(int position, BigDecimal value) {
        Unknown unknown = unknowns.get(position);
        if (guessed.contains(position)
                && value.compareTo(unknown.least()) >= 0
                && value.compareTo(unknown.greatest()) <= 0) {
            values.put(position, value);
        }
    }

    boolean isGuessed(int position) {
        return guessed.contains(position);
    }

    BigDecimal value(int position) {
        return values.getOrDefault(position, BigDecimal.ZERO);
    }

    /** Notes what is said. */
    void add(Clue clue, List<Statement> said) {
        if (!said.isEmpty()) {
            clues.put(clue.key(), clue);
            statements.addAll(said);
        }
    }

    /** Notes that something is said which cannot be put into linear statements. */
    void addUnused(FigureId figure) {
        beyond.add(figure);
    }

    /** Whether something is said of a figure that no statement holds. */
    boolean isBeyond(FigureId figure) {
        return beyond.contains(figure);
    }

    /** Everything said, in the order in which it was noted. */
    List<Clue> clues() {
        return List.copyOf(clues.values());
    }

    /** What was noted under a key. */
    Clue clue(String key) {
        Clue clue = clues.get(key);
        if (clue == null) {
            throw new IllegalArgumentException("nothing is noted under " + key);
        }
        return clue;
    }

    /** Everything noted. What is not true tells nobody anything, and is left out. */
    Knowledge knowledge() {
        Knowledge all = new Knowledge(unknowns, statements);
        Set<String> untrue = new HashSet<>(all.contradictedBy(world()));
        statements.stream().filter(this::isGuess).map(Statement::key).forEach(untrue::remove);
        return untrue.isEmpty() ? all : all.without(untrue);
    }

    /** The same without what does not fit the guesses: for the case that what is said of figures nobody counted contradicts itself. */
    Knowledge knowledgeThatFits() {
        Knowledge all = new Knowledge(unknowns, statements);
        return all.without(all.contradictedBy(world()));
    }

    private boolean isGuess(Statement statement) {
        return statement.sum().terms().keySet().stream().anyMatch(guessed::contains);
    }

    /** The figures as they are, with guesses for those that nobody counted. */
    World world() {
        return new World(values);
    }
}
