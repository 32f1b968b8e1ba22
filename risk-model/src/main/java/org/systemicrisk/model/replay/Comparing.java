package org.systemicrisk.model.replay;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.Id;
import org.systemicrisk.model.lookup.RecordComponents;
import org.systemicrisk.model.lookup.RecordKeys;

/** Compares a printed result with a recomputed one, value by value: numbers by what they are, not by how they are written. */
final class Comparing {

    private final Deque<String> path = new ArrayDeque<>();
    private final List<Difference> differences = new ArrayList<>();

    private Comparing() {}

    static List<Difference> of(@Nullable Object printed, @Nullable Object recomputed) {
        Comparing comparing = new Comparing();
        comparing.compare(printed, recomputed);
        return comparing.differences;
    }

    private void compare(@Nullable Object printed, @Nullable Object recomputed) {
        if (printed instanceof Cell<?> one && recomputed instanceof Cell<?> other) {
            cells(one, other);
        } else if (printed instanceof Record one && recomputed instanceof Record other && sameKind(one, other)) {
            records(one, other);
        } else if (printed instanceof List<?> one && recomputed instanceof List<?> other) {
            lists(one, other);
        } else if (printed instanceof Map<?, ?> one && recomputed instanceof Map<?, ?> other) {
            maps(one, other);
        } else if (!same(printed, recomputed)) {
            add(printed, recomputed);
        }
    }

    private static boolean sameKind(Record one, Record other) {
        return one.getClass() == other.getClass()
                && !(one instanceof Id)
                && !RecordComponents.of(one).isEmpty();
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal otherNumber) {
            return number.compareTo(otherNumber) == 0;
        }
        return one == null ? other == null : one.equals(other);
    }

    /** By what they show: the complete edition marks what is shown. */
    private void cells(Cell<?> printed, Cell<?> recomputed) {
        Optional<?> one = printed.value();
        Optional<?> other = recomputed.value();
        if (one.isPresent() && other.isPresent()) {
            compare(one.get(), other.get());
        } else if (one.isPresent() || other.isPresent()) {
            add(printed, recomputed);
        }
    }

    private void records(Record printed, Record recomputed) {
        for (RecordComponent component : RecordComponents.of(printed)) {
            if (RecordKeys.isData(component)) {
                at(
                        RecordKeys.of(component),
                        RecordComponents.read(printed, component),
                        RecordComponents.read(recomputed, component));
            }
        }
    }

    private void lists(List<?> printed, List<?> recomputed) {
        int most = Math.max(printed.size(), recomputed.size());
        for (int i = 0; i < most; i++) {
            at(
                    Integer.toString(i),
                    i < printed.size() ? printed.get(i) : null,
                    i < recomputed.size() ? recomputed.get(i) : null);
        }
    }

    private void maps(Map<?, ?> printed, Map<?, ?> recomputed) {
        Set<Object> keys = new LinkedHashSet<>(printed.keySet());
        keys.addAll(recomputed.keySet());
        keys.forEach(key -> at(String.valueOf(key), printed.get(key), recomputed.get(key)));
    }

    private void at(String key, @Nullable Object printed, @Nullable Object recomputed) {
        path.addLast(key);
        compare(printed, recomputed);
        path.removeLast();
    }

    private void add(@Nullable Object printed, @Nullable Object recomputed) {
        differences.add(new Difference(List.copyOf(path), InWords.of(printed), InWords.of(recomputed)));
    }
}
