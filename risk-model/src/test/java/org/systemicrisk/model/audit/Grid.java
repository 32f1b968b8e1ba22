package org.systemicrisk.model.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * All worlds of a few unknown numbers, tried one after the other. A number that goes with none of another, for something
 * that is known of the two, is struck out beforehand. Shares no code with the audit.
 */
final class Grid {

    /** So many numbers are tried, and no more. */
    private static final long MOST_TRIALS = 3_000_000;

    /**
     * Something that is known.
     *
     * @param about the unknowns it is about
     * @param meaning of the values of all unknowns, in thousandths
     */
    record Saying(String words, Set<Integer> about, Predicate<long[]> meaning) {}

    /** There are too many worlds to try them all. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final List<long[]> numbers = new ArrayList<>();
    private final List<Saying> sayings = new ArrayList<>();

    /** A number between 0 and the greatest, both included. */
    int unknown(long grain, long greatest) {
        numbers.add(
                LongStream.rangeClosed(0, greatest / grain).map(i -> i * grain).toArray());
        return numbers.size() - 1;
    }

    /** Notes what is known. */
    void say(Saying saying) {
        sayings.add(saying);
    }

    /** What is known and not so in a world. */
    List<String> contradictedBy(long[] world) {
        return sayings.stream()
                .filter(saying -> !saying.meaning().test(world))
                .map(Saying::words)
                .toList();
    }

    /** Whether there is a world in which this is so, given that there is one. */
    boolean isPossible(Saying claim) {
        Trial trial = new Trial();
        trial.strikeOut();
        Set<Integer> connected = trial.connected(claim);
        trial.all.add(claim);
        trial.strikeOut();
        trial.plan(connected);
        return trial.extend(0);
    }

    /** A search for a world. */
    private final class Trial {
        private final List<long[]> open = new ArrayList<>(numbers);
        private final List<Saying> all = new ArrayList<>(sayings);
        private final long[] world = new long[numbers.size()];
        private List<Integer> order = List.of();
        private final List<List<Predicate<long[]>>> tests = new ArrayList<>();
        private long trials;

        /** Until nothing more can be. */
        void strikeOut() {
            boolean shrinks = true;
            while (shrinks) {
                shrinks = false;
                for (Saying saying : all) {
                    if (saying.about().size() <= 2) {
                        for (int one : saying.about()) {
                            int before = open.get(one).length;
                            strikeOut(saying, one);
                            shrinks |= open.get(one).length < before;
                        }
                    }
                }
            }
        }

        private void strikeOut(Saying saying, int one) {
            int other =
                    saying.about().stream().filter(i -> i != one).findFirst().orElse(one);
            long[] others = other == one ? new long[1] : open.get(other);
            open.set(
                    one,
                    Arrays.stream(open.get(one))
                            .filter(number -> {
                                for (long beside : others) {
                                    world[other] = beside;
                                    world[one] = number;
                                    if (saying.meaning().test(world)) {
                                        return true;
                                    }
                                }
                                return false;
                            })
                            .toArray());
        }

        /** Few numbers first, and what can be judged early. */
        void plan(Set<Integer> connected) {
            Set<Integer> left = new HashSet<>(connected);
            List<Integer> planned = new ArrayList<>();
            while (!left.isEmpty()) {
                int next = left.stream()
                        .min((one, other) -> Long.compare(rank(one, planned), rank(other, planned)))
                        .orElseThrow();
                planned.add(next);
                left.remove(next);
                tests.add(all.stream()
                        .filter(saying -> saying.about().contains(next) && planned.containsAll(saying.about()))
                        .map(Saying::meaning)
                        .toList());
            }
            order = planned;
        }

        private long rank(int unknown, List<Integer> planned) {
            int judged = 0;
            for (Saying saying : all) {
                boolean isLast = saying.about().contains(unknown)
                        && saying.about().stream().allMatch(i -> i == unknown || planned.contains(i));
                judged += isLast && saying.about().size() > 1 ? 1 : 0;
            }
            long choices = open.get(unknown).length;
            return choices <= 1 ? 0 : judged > 0 ? 1 + choices / judged : 1000 + choices;
        }

        /** What has to do with the claim; a number that is certain connects nothing. */
        Set<Integer> connected(Saying claim) {
            Set<Integer> found = new HashSet<>(claim.about());
            boolean grows = true;
            while (grows) {
                grows = false;
                for (Saying saying : all) {
                    if (saying.about().stream().anyMatch(i -> found.contains(i) && open.get(i).length > 1)) {
                        grows |= found.addAll(saying.about());
                    }
                }
            }
            return found;
        }

        boolean extend(int at) {
            if (at == order.size()) {
                return true;
            }
            for (long number : open.get(order.get(at))) {
                world[order.get(at)] = number;
                if (trials++ > MOST_TRIALS) {
                    throw new TooLarge();
                }
                if (agrees(at) && extend(at + 1)) {
                    return true;
                }
            }
            return false;
        }

        private boolean agrees(int at) {
            for (Predicate<long[]> test : tests.get(at)) {
                if (!test.test(world)) {
                    return false;
                }
            }
            return true;
        }
    }
}
