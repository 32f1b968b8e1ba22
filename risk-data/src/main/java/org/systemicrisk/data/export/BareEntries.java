package org.systemicrisk.data.export;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.shape.RecordDescription;
import org.systemicrisk.model.assessment.Confidence;
import org.systemicrisk.model.assessment.FactorStatement;
import org.systemicrisk.model.assessment.FunctionalityStatement;
import org.systemicrisk.model.assessment.StatedRating;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.EvidenceId;
import org.systemicrisk.model.id.Id;
import org.systemicrisk.model.id.UnitId;
import org.systemicrisk.model.lookup.RecordComponents;
import org.systemicrisk.model.measurement.Period;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.registry.SourceRef;

/**
 * Entries without what nothing is computed from: reasons, authors, days, evidence, sources. This year's report does not
 * print what the last one said about its answers, so its data do not publish it again.
 */
final class BareEntries {

    private static final Set<Class<?>> LEFT_OUT = Set.of(
            Prose.class,
            SourceRef.class,
            UnitId.class,
            EvidenceId.class,
            LocalDate.class,
            Confidence.class,
            FactorStatement.class,
            FunctionalityStatement.class);

    /** Texts that reason; another text may be what a rule reads. */
    private static final Set<String> REASONS = Set.of("why", "deviation", "sampleFrame");

    private BareEntries() {}

    @SuppressWarnings("unchecked") // an entry stays of its type
    static <T extends Record> List<T> of(List<T> entries) {
        List<T> bare = new ArrayList<>();
        entries.forEach(entry -> bare.add((T) record(entry)));
        return bare;
    }

    /** Whether one of the entries names a thing, texts apart. */
    static boolean names(Id id, Collection<? extends Record> entries) {
        return entries.stream().anyMatch(entry -> holds(entry, id));
    }

    private static boolean holds(@Nullable Object value, Id id) {
        if (value instanceof Prose) {
            return false;
        }
        if (value instanceof Record item) {
            return item.equals(id)
                    || RecordComponents.of(item).stream().anyMatch(c -> holds(RecordComponents.read(item, c), id));
        }
        if (value instanceof Collection<?> all) {
            return all.stream().anyMatch(each -> holds(each, id));
        }
        return value instanceof Map<?, ?> map && map.values().stream().anyMatch(each -> holds(each, id));
    }

    private static Record record(Record item) {
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : RecordComponents.of(item)) {
            Object value = RecordComponents.read(item, component);
            values.add(isReason(component, value) ? null : of(value));
        }
        return (Record) RecordDescription.of(item.getClass()).create(values);
    }

    private static @Nullable Object of(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .filter(each -> !isLeftOut(each))
                    .map(BareEntries::of)
                    .toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> bare = new LinkedHashMap<>();
            map.forEach((key, each) -> bare.put(key, of(each)));
            return bare;
        }
        return value instanceof Record item && !isWhole(item) ? record(item) : value;
    }

    private static boolean isReason(RecordComponent component, @Nullable Object value) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return optional && (isLeftOut(value) || REASONS.contains(component.getName()));
    }

    private static boolean isLeftOut(@Nullable Object value) {
        return value != null && LEFT_OUT.contains(value.getClass());
    }

    private static boolean isWhole(Record item) {
        return item instanceof Id || item instanceof Cell<?> || item instanceof StatedRating || item instanceof Period;
    }
}
