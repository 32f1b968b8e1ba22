package org.systemicrisk.model.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.systemicrisk.model.id.Id;
import org.systemicrisk.model.registry.Continuation;

/** Compares entries that have ids. */
final class EntryDifferences {

    private EntryDifferences() {}

    /** What came, went, was split, merged or redrawn; nothing of entries that continue one entry. */
    static <I> List<Difference> ofGroups(Kind kind, Matching<I> matching) {
        List<Difference> differences = new ArrayList<>();
        for (Continuation<I> group : matching.groups()) {
            What what =
                    switch (group.kind()) {
                        case NEW -> What.NEW;
                        case ENDED -> What.REMOVED;
                        case SPLIT -> What.SPLIT;
                        case MERGED -> What.MERGED;
                        case REDRAWN -> What.REDRAWN;
                        case KEPT, RENAMED -> What.CHANGED;
                    };
            if (what != What.CHANGED) {
                differences.add(new EntryDifference(kind, texts(group.before()), texts(group.now()), what, List.of()));
            }
        }
        return differences;
    }

    /**
     * An entry that continues one entry.
     *
     * @param fields whose content differs
     * @param name the field that holds its name
     */
    static Optional<Difference> ofPair(Kind kind, Id then, Id now, List<String> fields, String name) {
        boolean renamed = !then.equals(now) || fields.contains(name);
        return fields.isEmpty() && !renamed
                ? Optional.empty()
                : Optional.of(new EntryDifference(
                        kind,
                        List.of(then.value()),
                        List.of(now.value()),
                        renamed ? What.RENAMED : What.CHANGED,
                        fields));
    }

    /** Entries that are matched by their ids alone. */
    static <E extends Record> List<Difference> ofLists(Kind kind, List<E> from, List<E> to, Function<E, Id> id) {
        Map<String, E> then = index(from, id);
        Map<String, E> now = index(to, id);
        List<Difference> differences = new ArrayList<>();
        then.forEach((key, entry) -> {
            E other = now.get(key);
            if (other == null) {
                differences.add(new EntryDifference(kind, List.of(key), List.of(), What.REMOVED, List.of()));
            } else if (!Sameness.same(entry, other)) {
                differences.add(new EntryDifference(
                        kind, List.of(key), List.of(key), What.CHANGED, Sameness.fields(entry, other, List.of())));
            }
        });
        now.keySet().stream()
                .filter(key -> !then.containsKey(key))
                .forEach(key ->
                        differences.add(new EntryDifference(kind, List.of(), List.of(key), What.NEW, List.of())));
        return differences;
    }

    private static <E> Map<String, E> index(List<E> entries, Function<E, Id> id) {
        Map<String, E> index = new LinkedHashMap<>();
        entries.forEach(entry -> index.putIfAbsent(id.apply(entry).value(), entry));
        return index;
    }

    private static <I> List<String> texts(List<I> ids) {
        return ids.stream().map(Object::toString).toList();
    }
}
