package org.systemicrisk.model.sensitivity;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Inputs;
import org.systemicrisk.model.scoring.SubjectScores;

/**
 * Draws what is unsure about one module or risk again and again, and counts the ratings that come out. Answers are drawn
 * independently of each other: the chance of a common cause for several wrong answers is not in it.
 *
 * <p>The generator is xoroshiro128++ (Blackman and Vigna, Scrambled linear pseudorandom number generators, ACM TOMS
 * 2021). Its seed is the declared one and the subject's id, so that a module added tomorrow changes no other's result.
 */
final class Simulation {

    private final Rescoring rescoring;
    private final Rule rule;
    private final List<Leaf> leaves;

    Simulation(Rescoring rescoring, Rule rule, List<Leaf> leaves) {
        this.rescoring = rescoring;
        this.rule = rule;
        this.leaves = leaves;
    }

    /** How often each step came out, of the ratings that something drawn can change. */
    Map<Dimension, List<StepChance>> run() {
        if (leaves.isEmpty()) {
            return Map.of();
        }
        int[] counts = new int[leaves.stream().mapToInt(Simulation::ranks).reduce(1, (a, b) -> a * b)];
        UniformRandomProvider random =
                RandomSource.XO_RO_SHI_RO_128_PP.create(seed(rescoring.base().subject()));
        for (int i = 0; i < rule.draws(); i++) {
            int combination = 0;
            for (Leaf leaf : leaves) {
                combination = combination * ranks(leaf) + 1 + leaf.draw().rank(random);
            }
            counts[combination]++;
        }
        return chances(counts);
    }

    /** One more than there are steps, for what falls into no band. */
    private static int ranks(Leaf leaf) {
        return leaf.scale().steps().size() + 1;
    }

    private long seed(String subject) {
        long seed = rule.seed();
        for (int i = 0; i < subject.length(); i++) {
            seed = seed * 1_000_003 + subject.charAt(i);
        }
        return seed;
    }

    private Map<Dimension, List<StepChance>> chances(int[] counts) {
        Map<Dimension, Map<StepId, Integer>> drawn = new EnumMap<>(Dimension.class);
        for (int combination = 0; combination < counts.length; combination++) {
            if (counts[combination] > 0) {
                int times = counts[combination];
                supposing(combination).ifPresent(inputs -> count(rescoring.score(inputs), times, drawn));
            }
        }
        Map<Dimension, List<StepChance>> chances = new EnumMap<>(Dimension.class);
        Set<Dimension> follows = following();
        drawn.forEach((dimension, steps) -> {
            if (follows.contains(dimension)
                    && leaves.stream().anyMatch(leaf -> rescoring.matters(leaf.dimension(), dimension))) {
                chances.put(dimension, inOrder(dimension, steps));
            }
        });
        return chances;
    }

    /** The ratings that follow from the drawn steps, and not from the numbers behind them. */
    private Set<Dimension> following() {
        Inputs now = rescoring.known();
        for (Leaf leaf : leaves) {
            Optional<StepId> step = rescoring.base().of(leaf.dimension()).step();
            now = step.isPresent() ? now.supposing(leaf.dimension(), step.get()) : now;
        }
        SubjectScores scores = rescoring.score(now);
        Set<Dimension> follows = EnumSet.noneOf(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            if (scores.of(dimension)
                    .step()
                    .equals(rescoring.base().of(dimension).step())) {
                follows.add(dimension);
            }
        }
        return follows;
    }

    private Optional<Inputs> supposing(int combination) {
        Inputs inputs = rescoring.known();
        int rest = combination;
        for (int i = leaves.size() - 1; i >= 0; i--) {
            Leaf leaf = leaves.get(i);
            int rank = rest % ranks(leaf) - 1;
            if (rank < 0) {
                return Optional.empty();
            }
            inputs = inputs.supposing(
                    leaf.dimension(), leaf.scale().steps().get(rank).id());
            rest /= ranks(leaf);
        }
        return Optional.of(inputs);
    }

    private static void count(SubjectScores scores, int times, Map<Dimension, Map<StepId, Integer>> drawn) {
        for (Dimension dimension : Dimension.values()) {
            scores.of(dimension).step().ifPresent(step -> drawn.computeIfAbsent(dimension, d -> new HashMap<>())
                    .merge(step, times, Integer::sum));
        }
    }

    private List<StepChance> inOrder(Dimension dimension, Map<StepId, Integer> steps) {
        return rescoring
                .methodology()
                .scaleOf(dimension)
                .map(scale -> StepChance.of(scale, step -> (double) steps.getOrDefault(step, 0) / rule.draws()))
                .orElse(List.of());
    }
}
