package org.systemicrisk.model.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.systemicrisk.model.registry.Continuation;

/**
 * Which entries of one side are which entries of the other. What continues what is read from both registries and in both directions, so
 * that the matching of two sides is the same whichever comes first. Where an entry and what continues it stand on both sides, nothing
 * has happened between the two.
 *
 * @param <I> the kind of id
 */
final class Matching<I> {

    private final Map<I, Set<I>> predecessors = new LinkedHashMap<>();
    private final Set<I> from;
    private final Set<I> to;
    private final List<Continuation<I>> groups;

    private Matching(Set<I> from, Set<I> to, Map<I, Set<I>> predecessors) {
        this.from = from;
        this.to = to;
        this.predecessors.putAll(predecessors);
        this.groups = joined(links());
    }

    /** @param entries those of both registries; an id may occur twice */
    static <E, I> Matching<I> of(
            Collection<E> entries, Function<E, I> id, Function<E, List<I>> supersedes, Set<I> from, Set<I> to) {
        Map<I, Set<I>> predecessors = new LinkedHashMap<>();
        for (E entry : entries) {
            predecessors
                    .computeIfAbsent(id.apply(entry), i -> new LinkedHashSet<>())
                    .addAll(supersedes.apply(entry));
        }
        return new Matching<>(from, to, predecessors);
    }

    List<Continuation<I>> groups() {
        return groups;
    }

    /** The pairs of which one entry is or continues the other: in a split every part with the whole; none where several became several. */
    List<Pair<I>> pairs() {
        List<Pair<I>> pairs = new ArrayList<>();
        for (Continuation<I> group : groups) {
            if (group.before().size() == 1 || group.now().size() == 1) {
                group.before().forEach(then -> group.now().forEach(now -> pairs.add(new Pair<>(then, now))));
            }
        }
        return pairs;
    }

    /** The pairs that are one entry on each side. */
    List<Pair<I>> single() {
        return groups.stream()
                .filter(group -> group.before().size() == 1 && group.now().size() == 1)
                .map(group -> new Pair<>(group.before().get(0), group.now().get(0)))
                .toList();
    }

    /** What each entry of the earlier side belongs together with now. */
    Map<I, List<I>> heirs() {
        Map<I, List<I>> heirs = new LinkedHashMap<>();
        groups.forEach(group -> group.before().forEach(then -> heirs.put(then, group.now())));
        return heirs;
    }

    /** An entry and what it became. */
    record Pair<I>(I then, I now) {}

    private List<Pair<I>> links() {
        List<Pair<I>> links = new ArrayList<>();
        from.stream().filter(to::contains).forEach(id -> links.add(new Pair<>(id, id)));
        to.forEach(now -> origins(now, from).forEach(then -> link(then, now, links)));
        from.forEach(then -> origins(then, to).forEach(now -> link(then, now, links)));
        return links;
    }

    private void link(I then, I now, List<Pair<I>> links) {
        if (!(from.contains(now) && to.contains(then))) {
            links.add(new Pair<>(then, now));
        }
    }

    /** What an entry continues of what the other side has, through as many changes as lie between. */
    private Set<I> origins(I id, Set<I> there) {
        Set<I> origins = new LinkedHashSet<>();
        Set<I> seen = new HashSet<>();
        Deque<I> open = new ArrayDeque<>(predecessors.getOrDefault(id, Set.of()));
        while (!open.isEmpty()) {
            I next = open.remove();
            if (there.contains(next)) {
                origins.add(next);
            } else if (seen.add(next)) {
                open.addAll(predecessors.getOrDefault(next, Set.of()));
            }
        }
        return origins;
    }

    /** Everything that hangs together, in the order of ids. */
    private List<Continuation<I>> joined(List<Pair<I>> links) {
        Map<I, List<I>> onward = new LinkedHashMap<>();
        Map<I, List<I>> backward = new LinkedHashMap<>();
        for (Pair<I> link : links) {
            onward.computeIfAbsent(link.then(), i -> new ArrayList<>()).add(link.now());
            backward.computeIfAbsent(link.now(), i -> new ArrayList<>()).add(link.then());
        }
        List<Continuation<I>> found = new ArrayList<>();
        Set<I> done = new HashSet<>();
        for (I id : sorted(from)) {
            if (!done.contains(id)) {
                Continuation<I> group = group(id, onward, backward);
                done.addAll(group.before());
                found.add(group);
            }
        }
        sorted(to).stream()
                .filter(id -> !backward.containsKey(id))
                .forEach(id -> found.add(new Continuation<>(List.of(), List.of(id))));
        return found;
    }

    private Continuation<I> group(I start, Map<I, List<I>> onward, Map<I, List<I>> backward) {
        Set<I> before = new LinkedHashSet<>();
        Set<I> now = new LinkedHashSet<>();
        Deque<I> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            I then = open.remove();
            if (before.add(then)) {
                for (I heir : onward.getOrDefault(then, List.of())) {
                    if (now.add(heir)) {
                        open.addAll(backward.getOrDefault(heir, List.of()));
                    }
                }
            }
        }
        return new Continuation<>(sorted(before), sorted(now));
    }

    private static <I> List<I> sorted(Set<I> ids) {
        return ids.stream().sorted(Comparator.comparing(Object::toString)).toList();
    }
}
