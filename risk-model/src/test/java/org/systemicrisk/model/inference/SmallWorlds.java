package org.systemicrisk.model.inference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Tries every world, in tenths, and keeps those in which everything published is so. Shares no code with the attack. */
final class SmallWorlds {

    private final List<Unknown> unknowns;
    private final List<List<Predicate<long[]>>> meanings = new ArrayList<>();
    private final List<long[]> worlds = new ArrayList<>();

    private SmallWorlds(List<Unknown> unknowns, List<Fact> facts) {
        this.unknowns = unknowns;
        for (int i = 0; i < unknowns.size(); i++) {
            int last = i;
            meanings.add(facts.stream()
                    .filter(fact -> fact.last() == last)
                    .map(Fact::meaning)
                    .toList());
        }
    }

    static List<long[]> of(List<Unknown> unknowns, List<Fact> facts) {
        SmallWorlds all = new SmallWorlds(unknowns, facts);
        all.extend(new long[unknowns.size()], 0);
        return all.worlds;
    }

    private void extend(long[] values, int at) {
        if (at == values.length) {
            worlds.add(values.clone());
            return;
        }
        Unknown unknown = unknowns.get(at);
        long greatest = tenths(unknown.greatest());
        for (values[at] = tenths(unknown.least()); values[at] <= greatest; values[at] += tenths(unknown.grain())) {
            if (agree(meanings.get(at), values)) {
                extend(values, at + 1);
            }
        }
    }

    private static boolean agree(List<Predicate<long[]>> meanings, long[] values) {
        for (Predicate<long[]> meaning : meanings) {
            if (!meaning.test(values)) {
                return false;
            }
        }
        return true;
    }

    private static long tenths(BigDecimal value) {
        return value.scaleByPowerOfTen(1).longValueExact();
    }
}
