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
import java.util.stream.Collectors;
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
    private final Set<String> presumed = new HashSet<>();
    private final Set<Integer> beyond = new HashSet<>();
    private final Certainties certainties = new Certainties();

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
     * Notes a figure that was counted.
     *
     * @param certain between which values it lies for somebody who has the complete edition
     */
    int add(FigureId figure, Unknown unknown, BigDecimal value, Range certain) {
        int position = add(figure, unknown, value);
        certainties.add(position, certain);
        return position;
    }

    /** Notes a figure that nobody counted, with a guess at its value. */
    int addGuess(FigureId figure, Unknown unknown, BigDecimal guess) {
        int position = add(figure, unknown, guess);
        guessed.add(position);
        return position;
    }

    private int add(FigureId figure, Unknown unknown, BigDecimal value) {
        int position = unknowns.size();
        unknowns.add(unknown);
        values.put(position, value);
        positions.put(figure, position);
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

    /** Notes what a reader takes for true, whether it is or not. */
    void addPresumed(Clue clue, List<Statement> said) {
        add(clue, said);
        presumed.add(clue.key());
    }

    /** Notes that something is said of figures which cannot be put into linear statements. */
    void addUnused(Set<Integer> positions) {
        beyond.addAll(positions);
    }

    /** The positions of figures of which more is said than the statements hold. */
    Set<Integer> beyond() {
        return Set.copyOf(beyond);
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

    /** Everything noted, but for what others say or a reader may assume and is not so: that tells nobody anything. */
    Knowledge knowledge() {
        Set<String> untrue = statements.stream()
                .filter(statement -> isDoubtful(statement.key()) && !certainties.allow(statement, unknowns))
                .map(Statement::key)
                .collect(Collectors.toSet());
        Knowledge all = new Knowledge(unknowns, statements);
        return untrue.isEmpty() ? all : all.without(untrue);
    }

    /** Whether a reader can doubt it: what is printed, defined or presumed is believed. */
    boolean isDoubtful(String key) {
        Clue clue = clue(key);
        boolean fromElsewhere = clue.kind() == Clue.Kind.ELSEWHERE || clue.kind() == Clue.Kind.EARLIER_EDITION;
        return (fromElsewhere || !clue.assumption().isEmpty()) && !presumed.contains(key);
    }

    /** The figures as they are, with guesses for those that nobody counted. */
    World world() {
        return new World(values);
    }
}
