package org.systemicrisk.model.diff;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.finding.Track;
import org.systemicrisk.model.lookup.RecordComponents;
import org.systemicrisk.model.lookup.RecordKeys;
import org.systemicrisk.model.narrative.Prose;

/**
 * Whether two things say the same: wherever they stand in the files, however many zeros end their numbers, and whatever is remarked
 * internally. Every component of every record is compared, so that a field added tomorrow is compared like those of today.
 */
final class Sameness {

    private Sameness() {}

    static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        if (one instanceof Cell<?> a && other instanceof Cell<?> b) {
            return sameCells(a, b);
        }
        if (one instanceof Prose a && other instanceof Prose b) {
            return Wording.same(a, b);
        }
        if (one instanceof Record a && other instanceof Record b) {
            return a.getClass() == b.getClass() && differing(a, b).isEmpty();
        }
        if (one instanceof List<?> a && other instanceof List<?> b) {
            return sameItems(a, b);
        }
        if (one instanceof Map<?, ?> a && other instanceof Map<?, ?> b) {
            return sameItems(List.copyOf(a.keySet()), List.copyOf(b.keySet()))
                    && a.keySet().stream().allMatch(key -> same(a.get(key), b.get(key)));
        }
        return Objects.equals(one, other);
    }

    /** The keys of the files whose content differs, but for some of them. */
    static List<String> fields(Record one, Record other, List<String> apart) {
        return differing(one, other).stream()
                .map(RecordKeys::of)
                .filter(key -> !apart.contains(key))
                .toList();
    }

    private static List<RecordComponent> differing(Record one, Record other) {
        List<RecordComponent> differing = new ArrayList<>();
        for (RecordComponent component : RecordComponents.of(one)) {
            if (isContent(component)
                    && !same(RecordComponents.read(one, component), RecordComponents.read(other, component))) {
                differing.add(component);
            }
        }
        return differing;
    }

    /** Which redaction withholds a value is no part of it, and what is withheld on one side only is told by the redactions. */
    private static boolean sameCells(Cell<?> one, Cell<?> other) {
        if (one.value().isPresent() && other.value().isPresent()) {
            return same(one.value().get(), other.value().get());
        }
        return one.value().isPresent()
                || other.value().isPresent()
                || one.published().equals(other.published());
    }

    private static boolean sameItems(List<?> some, List<?> others) {
        if (some.size() != others.size()) {
            return false;
        }
        Iterator<?> next = others.iterator();
        return some.stream().allMatch(item -> same(item, next.next()));
    }

    private static boolean isContent(RecordComponent component) {
        Class<?> type = component.getType();
        Audience audience = component.getAnnotation(Audience.class);
        return type != Places.class
                && type != Place.class
                && type != Track.class
                && (audience == null || audience.value() != Audience.Reader.INTERNAL);
    }
}
