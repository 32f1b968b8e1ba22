package org.systemicrisk.model.inference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Two to four figures, something published about them, and a figure that is withheld, all at random; small enough to try
 * every world.
 *
 * @param truth the figures in tenths
 */
@SuppressWarnings("ArrayRecordComponent") // read only
record SmallCase(List<Unknown> unknowns, long[] truth, List<Fact> facts, Side low, Side high) {

    /** A claim, and what it means. */
    record Side(Claim claim, Predicate<long[]> meaning) {}

    static SmallCase of(long seed) {
        Random random = new Random(seed);
        List<Unknown> unknowns = new ArrayList<>();
        int size = 2 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            unknowns.add(unknown(random, i, size));
        }
        long[] truth =
                unknowns.stream().mapToLong(unknown -> any(random, unknown)).toArray();
        Publisher publisher = new Publisher(random, truth);
        List<Fact> facts = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            facts.add(publisher.publish("fact " + i));
        }
        List<Side> sides = random.nextInt(3) > 0 ? value(random, truth) : share(random, truth, unknowns);
        return new SmallCase(unknowns, truth, facts, sides.get(0), sides.get(1));
    }

    Question question() {
        return new Question(low.claim(), high.claim(), Set.of());
    }

    Knowledge knowledge() {
        return new Knowledge(
                unknowns,
                facts.stream().flatMap(fact -> fact.statements().stream()).toList());
    }

    World world() {
        TreeMap<Integer, BigDecimal> values = new TreeMap<>();
        for (int i = 0; i < truth.length; i++) {
            values.put(i, Publisher.decimal(truth[i]));
        }
        return new World(values);
    }

    /** All worlds that agree with everything published. */
    List<long[]> worlds() {
        return SmallWorlds.of(unknowns, facts);
    }

    /** The same when less is published. */
    SmallCase with(Collection<Fact> published) {
        return new SmallCase(unknowns, truth, List.copyOf(published), low, high);
    }

    boolean isProtected() {
        List<long[]> worlds = worlds();
        return worlds.stream().anyMatch(low.meaning()) && worlds.stream().anyMatch(high.meaning());
    }

    private static Unknown unknown(Random random, int number, int size) {
        BigDecimal grain = new BigDecimal(List.of("1", "1", "1", "2", "0.5").get(random.nextInt(5)));
        int steps = size > 3 ? 5 + random.nextInt(9) : 6 + random.nextInt(25);
        BigDecimal least = random.nextBoolean() ? BigDecimal.ZERO : grain;
        return new Unknown("n" + number, grain, least, grain.multiply(BigDecimal.valueOf(steps)));
    }

    private static long any(Random random, Unknown unknown) {
        int least = unknown.least().divide(unknown.grain()).intValueExact();
        int greatest = unknown.greatest().divide(unknown.grain()).intValueExact();
        int steps = least + random.nextInt(greatest - least + 1);
        return unknown.grain()
                .multiply(BigDecimal.valueOf(steps))
                .scaleByPowerOfTen(1)
                .longValueExact();
    }

    private static List<Side> value(Random random, long[] truth) {
        int target = random.nextInt(truth.length);
        long need = Math.max(10, truth[target] * List.of(10, 20, 50).get(random.nextInt(3)) / 100);
        long low = truth[target] - need;
        long high = truth[target] + need;
        Question question = Examples.question(target, Publisher.decimal(low), Publisher.decimal(high));
        return List.of(
                new Side(question.low(), world -> world[target] <= low),
                new Side(question.high(), world -> world[target] >= high));
    }

    /** A share of two unknowns, if the whole is known not to be nothing. */
    private static List<Side> share(Random random, long[] truth, List<Unknown> unknowns) {
        int whole = random.nextInt(truth.length);
        int part = (whole + 1) % truth.length;
        if (unknowns.get(whole).least().signum() == 0) {
            return value(random, truth);
        }
        long percent = 100 * truth[part] / truth[whole];
        long low = percent * 9 / 10;
        long high = percent * 11 / 10 + 2;
        Question question = Examples.share(part, whole, BigDecimal.valueOf(low, 2), BigDecimal.valueOf(high, 2));
        return List.of(
                new Side(question.low(), world -> 100 * world[part] <= low * world[whole]),
                new Side(question.high(), world -> 100 * world[part] >= high * world[whole]));
    }

    @Override
    public String toString() {
        return facts.stream().map(Fact::key).toList().toString();
    }
}
