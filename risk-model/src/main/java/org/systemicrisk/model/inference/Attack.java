package org.systemicrisk.model.inference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The attacker's problem: what somebody can tell who has read everything and can calculate. The same knowledge, questions
 * and effort give the same answers everywhere.
 *
 * <p>Unknowns that no statement connects are looked at apart, and a world once found serves later questions: ask many
 * questions of one attack.
 */
public final class Attack {

    private final Premises premises;
    private final Effort effort;
    private final @Nullable World known;
    private final Components components;
    private final Map<Set<Integer>, Component> asked = new HashMap<>();

    public Attack(Knowledge knowledge, Effort effort) {
        this(knowledge, effort, null);
    }

    /**
     * @param known a world, which spares the search for one if it agrees with the knowledge, and is not looked at
     *     otherwise; the provider has one, the figures as they are
     */
    public Attack(Knowledge knowledge, Effort effort, @Nullable World known) {
        this.premises = new Premises(knowledge, effort);
        this.effort = effort;
        this.known = known != null && knowledge.contradictedBy(known).isEmpty() ? known : null;
        this.components = new Components(premises.bounds(), premises.telling());
    }

    /** Whether the figure in question is protected. A share is not, as long as the reader cannot tell that there is one. */
    public Verdict verdict(Question question) {
        if (question.wholes().stream().anyMatch(this::mayBeNothing)) {
            return new Verdict.NotProved(premises.isContradictory());
        }
        Answer low = ask(question.low());
        Answer high = ask(question.high());
        if (low instanceof Answer.Possible below && high instanceof Answer.Possible above) {
            return new Verdict.Protected(below.world(), above.world());
        }
        List<Claim> refuted = new ArrayList<>();
        if (low instanceof Answer.Impossible) {
            refuted.add(question.low());
        }
        if (high instanceof Answer.Impossible) {
            refuted.add(question.high());
        }
        if (refuted.isEmpty()) {
            return new Verdict.NotProved(false);
        }
        Answer anything = anyWorld();
        return anything instanceof Answer.Possible
                ? new Verdict.Exposed(refuted)
                : new Verdict.NotProved(anything instanceof Answer.Impossible);
    }

    private boolean mayBeNothing(int unknown) {
        return premises.bounds().least[unknown].signum() <= 0;
    }

    /** Whether a claim can be. */
    public Answer ask(Claim claim) {
        return premises.isContradictory()
                ? new Answer.Impossible()
                : component(components.touchedBy(claim.sum())).ask(claim);
    }

    /**
     * The keys of published statements that refute a claim together, in their order. None can be left out: without any one
     * of them it cannot be refuted, or not within the effort allowed. There may be other such sets.
     *
     * @throws IllegalArgumentException when the claim was not refuted
     */
    public List<String> givenAwayBy(Claim refuted) {
        if (premises.isContradictory() || !(ask(refuted) instanceof Answer.Impossible)) {
            throw new IllegalArgumentException("only for a claim that was refuted it can be told what refutes it");
        }
        Set<String> first = component(components.touchedBy(refuted.sum())).behindRefutationOf(refuted).stream()
                .map(Statement::key)
                .collect(Collectors.toSet());
        return new Reasons(premises.knowledge(), effort, known, refuted).from(first);
    }

    /** The feasibility interval of a sum of unknowns. */
    public Interval interval(Sum sum) {
        requireConsistent();
        Component component = component(components.touchedBy(sum));
        BigDecimal greatest = component.provedGreatest(sum);
        BigDecimal least =
                component.provedGreatest(sum.times(BigDecimal.ONE.negate())).negate();
        return new Interval(
                least,
                greatest,
                component.ask(Claim.atMost(sum, least)) instanceof Answer.Possible,
                component.ask(Claim.atLeast(sum, greatest)) instanceof Answer.Possible);
    }

    /** Whether two unknowns have a share, however they lie: the part is not below zero, and the whole above. */
    public boolean hasShare(int part, int whole) {
        List<Unknown> unknowns = premises.knowledge().unknowns();
        return unknowns.get(part).least().signum() >= 0
                && unknowns.get(whole).least().signum() > 0;
    }

    /**
     * The feasibility interval of a share of two unknowns, with ends that have so many decimals. An end is reached when
     * there is a world whose share rounds to it, away from the middle.
     *
     * @throws IllegalArgumentException when the part may lie below zero, or the whole may be nothing
     */
    public Interval shareInterval(int part, int whole, int decimals) {
        requireConsistent();
        return new ShareEnds(this, premises.knowledge(), part, whole, decimals).interval();
    }

    private void requireConsistent() {
        if (premises.isContradictory()) {
            throw new IllegalStateException("what the reader knows contradicts itself, so that anything follows");
        }
    }

    /** Whether what the reader knows can be at all. */
    private Answer anyWorld() {
        if (known != null) {
            return new Answer.Possible(known);
        }
        if (premises.isContradictory()) {
            return new Answer.Impossible();
        }
        Answer any = new Answer.Possible(new World(new TreeMap<>()));
        for (int group : components.all()) {
            Answer own = component(Set.of(group)).anyWorld();
            if (!(own instanceof Answer.Possible)) {
                any = own;
            }
            if (own instanceof Answer.Impossible) {
                break;
            }
        }
        return any;
    }

    private Component component(Set<Integer> groups) {
        return asked.computeIfAbsent(
                groups, touched -> new Component(premises, components.membersOf(touched), effort, known));
    }
}
