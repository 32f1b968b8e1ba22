package org.systemicrisk.model.inference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether figures are protected when some candidates are removed, and if not, which others would break the proof. */
final class Trial {

    private final Knowledge knowledge;
    private final Effort effort;
    private final @Nullable World known;
    private final List<Candidate> candidates;
    private final List<Question> questions;

    Trial(
            Knowledge knowledge,
            Effort effort,
            @Nullable World known,
            List<Candidate> candidates,
            List<Question> questions) {
        this.knowledge = knowledge.around(questions.stream()
                .flatMap(question ->
                        Stream.of(question.low().sum(), question.high().sum()))
                .toList());
        this.effort = effort;
        this.known = known;
        this.candidates = candidates;
        this.questions = List.copyOf(questions);
    }

    /**
     * What came of it.
     *
     * @param isProved whether a figure is exposed, rather than not proved to be protected
     * @param breaking other candidates, of which at least one has to be removed too
     */
    record Outcome(boolean isProtected, boolean isProved, Set<Integer> breaking) {}

    Outcome of(Set<Integer> chosen) {
        Knowledge left = without(chosen);
        Attack attack = new Attack(left, effort, known);
        for (Question question : questions) {
            Verdict verdict = attack.verdict(question);
            if (verdict instanceof Verdict.Exposed exposed) {
                return new Outcome(
                        false,
                        true,
                        breaking(attack.givenAwayBy(exposed.refuted().get(0)), chosen));
            }
            if (verdict instanceof Verdict.NotProved) {
                return new Outcome(false, false, others(chosen));
            }
        }
        return new Outcome(true, true, Set.of());
    }

    private Knowledge without(Set<Integer> chosen) {
        Set<String> removed = new HashSet<>();
        chosen.forEach(candidate -> removed.addAll(candidates.get(candidate).removes()));
        List<Statement> statements = new ArrayList<>(knowledge.statements());
        chosen.forEach(candidate -> statements.addAll(candidates.get(candidate).instead()));
        statements.removeIf(statement -> removed.contains(statement.key()));
        return new Knowledge(knowledge.unknowns(), statements);
    }

    /** What is said instead follows from what it replaces, and has to go with it. */
    private Set<Integer> breaking(List<String> keys, Set<Integer> chosen) {
        Set<String> broken = new HashSet<>(keys);
        for (int candidate : chosen) {
            Candidate own = candidates.get(candidate);
            if (own.instead().stream().anyMatch(statement -> keys.contains(statement.key()))) {
                broken.addAll(own.removes());
            }
        }
        Set<Integer> breaking = others(chosen);
        breaking.removeIf(
                candidate -> candidates.get(candidate).removes().stream().noneMatch(broken::contains));
        return breaking;
    }

    private Set<Integer> others(Set<Integer> chosen) {
        Set<Integer> others = new TreeSet<>();
        IntStream.range(0, candidates.size())
                .filter(candidate -> !chosen.contains(candidate))
                .forEach(others::add);
        return others;
    }
}
