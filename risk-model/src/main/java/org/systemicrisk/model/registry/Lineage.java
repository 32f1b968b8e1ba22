package org.systemicrisk.model.registry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which entries of one kind continue which others: the same thing under another id, in several parts, or joined.
 *
 * @param <I> the kind of id
 */
public final class Lineage<I> {

    private final Map<I, List<I>> predecessors;

    private Lineage(Map<I, List<I>> predecessors) {
        this.predecessors = predecessors;
    }

    /** Reads the lineage from the entries that name what they continue. */
    public static <E, I> Lineage<I> of(Collection<E> entries, Function<E, I> id, Function<E, List<I>> supersedes) {
        Map<I, List<I>> predecessors = new LinkedHashMap<>();
        entries.forEach(entry -> predecessors.putIfAbsent(id.apply(entry), supersedes.apply(entry)));
        return new Lineage<>(predecessors);
    }

    /** What an entry continues, as it says itself. */
    public List<I> predecessors(I id) {
        return predecessors.getOrDefault(id, List.of());
    }

    /**
     * Matches what was there in one assessment with what is there in a later one, through as many changes as lie
     * between. Every id of the two is in exactly one continuation; the order is that of {@code now}, then of {@code before}.
     */
    public List<Continuation<I>> between(Set<I> before, Set<I> now) {
        Map<I, Set<I>> heirs = new LinkedHashMap<>();
        Map<I, Set<I>> origins = new LinkedHashMap<>();
        before.forEach(id -> heirs.put(id, new LinkedHashSet<>()));
        for (I id : now) {
            Set<I> from = originsOf(id, before);
            origins.put(id, from);
            from.forEach(origin ->
                    heirs.computeIfAbsent(origin, i -> new LinkedHashSet<>()).add(id));
        }
        List<Continuation<I>> found = new ArrayList<>();
        Set<I> done = new HashSet<>();
        for (I id : now) {
            if (!done.contains(id)) {
                Continuation<I> next = joined(id, origins, heirs);
                done.addAll(next.now());
                found.add(next);
            }
        }
        heirs.forEach((id, none) -> {
            if (none.isEmpty()) {
                found.add(new Continuation<>(List.of(id), List.of()));
            }
        });
        return found;
    }

    private Set<I> originsOf(I id, Set<I> before) {
        Set<I> origins = new LinkedHashSet<>();
        Set<I> seen = new HashSet<>();
        Deque<I> open = new ArrayDeque<>(predecessors(id));
        if (before.contains(id)) {
            origins.add(id);
        }
        while (!open.isEmpty()) {
            I next = open.remove();
            if (before.contains(next)) {
                origins.add(next);
            } else if (seen.add(next)) {
                open.addAll(predecessors(next));
            }
        }
        return origins;
    }

    /** Everything that hangs together with one id of now. */
    private static <I> Continuation<I> joined(I start, Map<I, Set<I>> origins, Map<I, Set<I>> heirs) {
        Set<I> before = new LinkedHashSet<>();
        Set<I> now = new LinkedHashSet<>();
        Deque<I> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            I next = open.remove();
            if (now.add(next)) {
                for (I origin : origins.getOrDefault(next, Set.of())) {
                    if (before.add(origin)) {
                        open.addAll(heirs.getOrDefault(origin, Set.of()));
                    }
                }
            }
        }
        return new Continuation<>(List.copyOf(before), List.copyOf(now));
    }

    /** The ids that would continue themselves, directly or through others; empty in a lineage that can be true. */
    public Set<I> circular() {
        Map<I, Integer> open = new LinkedHashMap<>();
        predecessors.keySet().forEach(id -> open.put(id, 0));
        predecessors.values().forEach(list -> list.forEach(id -> open.computeIfPresent(id, (i, n) -> n + 1)));
        Deque<I> ends = new ArrayDeque<>();
        open.forEach((id, heirs) -> {
            if (heirs == 0) {
                ends.add(id);
            }
        });
        while (!ends.isEmpty()) {
            I end = ends.remove();
            open.remove(end);
            for (I earlier : predecessors(end)) {
                Integer left = open.computeIfPresent(earlier, (i, n) -> n - 1);
                if (left != null && left == 0) {
                    ends.add(earlier);
                }
            }
        }
        return withoutRoots(open.keySet());
    }

    /** What is left after the ends were taken off may still hang below a circle: those that continue nothing are taken off too. */
    private Set<I> withoutRoots(Set<I> left) {
        Set<I> circular = new LinkedHashSet<>(left);
        Map<I, List<I>> heirs = new LinkedHashMap<>();
        left.forEach(id -> predecessors(id).forEach(earlier -> heirs.computeIfAbsent(earlier, i -> new ArrayList<>())
                .add(id)));
        Deque<I> open = new ArrayDeque<>(left);
        while (!open.isEmpty()) {
            I id = open.remove();
            if (circular.contains(id) && predecessors(id).stream().noneMatch(circular::contains)) {
                circular.remove(id);
                open.addAll(heirs.getOrDefault(id, List.of()));
            }
        }
        return circular;
    }
}
