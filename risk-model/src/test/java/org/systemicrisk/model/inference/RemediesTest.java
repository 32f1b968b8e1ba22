package org.systemicrisk.model.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The fewest further removals are found, and nothing can be left out of them. */
final class RemediesTest {

    private static final int CASES = 150;
    private static final long SEED = 20251123;

    @Test
    void findsAsFewAsSomebodyWhoTriesAllSets() {
        int found = 0;
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            SmallCase it = SmallCase.of(seed);
            List<Candidate> candidates = it.facts().stream()
                    .map(fact -> Candidate.removal(fact.key(), Set.of(fact.key())))
                    .toList();

            Optional<Remedy> remedy = remedies(it.knowledge(), it.world(), candidates, it.question())
                    .smallest();

            assertThat(remedy.map(some -> some.candidates().size()))
                    .as("seed " + seed + ": " + it)
                    .isEqualTo(fewest(it));
            assertThat(remedy.map(Remedy::isSmallest).orElse(true)).isTrue();
            found += remedy.isPresent() && !remedy.get().candidates().isEmpty() ? 1 : 0;
        }

        System.out.println("seeds from " + SEED + ": " + found + " remedies");
        assertThat(found).isGreaterThan(CASES / 4);
    }

    @Test
    void prefersToRoundWhenThatIsEnough() {
        Statement total = Statement.equal("total", Sum.of(0).plus(Sum.of(1)), number(1_000));
        Statement other = Statement.equal("other", Sum.of(1), number(400));
        Statement rounded = Examples.rounded("other, rounded", Sum.of(1), number(400), number(200));
        Statement finer = Examples.rounded("other, rounded less", Sum.of(1), number(400), number(10));
        List<Candidate> candidates = List.of(
                new Candidate("round to tens", Set.of("other"), List.of(finer)),
                new Candidate("round to 200", Set.of("other", "other, rounded less"), List.of(rounded)),
                Candidate.removal("remove", Set.of("other", "other, rounded less", "other, rounded")));

        Optional<Remedy> remedy = remedies(List.of(total, other), candidates, 60);

        assertThat(remedy).contains(new Remedy(List.of(candidates.get(1)), true));
    }

    @Test
    void takesMoreThanThreeWhenNoThreeProtect() {
        List<Statement> told = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            told.add(Statement.equal("page " + i, Sum.of(0), number(600)));
            candidates.add(Candidate.removal("page " + i, Set.of("page " + i)));
        }

        assertThat(remedies(told, candidates, 60)).contains(new Remedy(candidates, true));
        told.add(Statement.equal("page 5", Sum.of(0), number(600)));
        candidates.add(Candidate.removal("page 5", Set.of("page 5")));
        assertThat(remedies(told, candidates, 60)).contains(new Remedy(candidates, false));
    }

    @Test
    void findsNoneWhenWhatIsLeftStillGivesItAway() {
        List<Statement> told = List.of(
                Statement.equal("page 1", Sum.of(0), number(600)), Statement.equal("page 2", Sum.of(0), number(600)));

        assertThat(remedies(told, List.of(Candidate.removal("page 1", Set.of("page 1"))), 60))
                .isEmpty();
    }

    private static Optional<Remedy> remedies(List<Statement> told, List<Candidate> candidates, int need) {
        Knowledge knowledge = new Knowledge(
                List.of(Examples.count("figure", number(1_000_000)), Examples.count("other", number(1_000_000))), told);
        Question question = Examples.question(0, number(600 - need), number(600 + need));
        return new Remedies(knowledge, Effort.USUAL, null, candidates, List.of(question)).smallest();
    }

    private static Remedies remedies(Knowledge knowledge, World known, List<Candidate> candidates, Question question) {
        return new Remedies(knowledge, Effort.USUAL, known, candidates, List.of(question));
    }

    private static Optional<Integer> fewest(SmallCase it) {
        return IntStream.range(0, 1 << it.facts().size())
                .filter(removed -> it.with(left(it.facts(), removed)).isProtected())
                .mapToObj(Integer::bitCount)
                .min(Integer::compare);
    }

    private static List<Fact> left(List<Fact> facts, int removed) {
        return IntStream.range(0, facts.size())
                .filter(fact -> (removed & 1 << fact) == 0)
                .mapToObj(facts::get)
                .toList();
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
