package org.systemicrisk.data.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.Id;
import org.systemicrisk.model.registry.Lineage;

/**
 * Entries of one kind that continue others.
 *
 * @param <E> the entries
 * @param <I> their ids
 */
final class SuccessionChecks<E, I extends Id> {
    private final Inspection inspection;
    private final List<E> entries;
    private final Function<E, I> id;
    private final Function<E, List<I>> supersedes;
    private final Function<E, Places> places;

    SuccessionChecks(
            Inspection inspection,
            List<E> entries,
            Function<E, I> id,
            Function<E, List<I>> supersedes,
            Function<E, Places> places) {
        this.inspection = inspection;
        this.entries = entries;
        this.id = id;
        this.supersedes = supersedes;
        this.places = places;
    }

    /** @param isOver whether an entry has ended when the one that continues it begins */
    void run(BiPredicate<E, E> isOver) {
        Set<I> circular = Lineage.of(entries, id, supersedes).circular();
        Map<I, E> known = new HashMap<>();
        entries.forEach(entry -> known.putIfAbsent(id.apply(entry), entry));
        for (E entry : entries) {
            List<I> earlier = supersedes.apply(entry);
            for (int i = 0; i < earlier.size(); i++) {
                Place place = places.apply(entry).of("supersedes[" + i + "]");
                E before = known.get(earlier.get(i));
                if (circular.contains(id.apply(entry)) && circular.contains(earlier.get(i))) {
                    circle(entry, earlier.get(i), place);
                } else if (before != null && !isOver.test(before, entry)) {
                    goesOn(entry, before, place);
                }
            }
        }
    }

    private void circle(E entry, I earlier, Place place) {
        boolean itself = id.apply(entry).equals(earlier);
        inspection.add(
                Code.REF_009,
                place,
                name(entry) + " continues "
                        + (itself ? "itself" : earlier + ", which in the end continues " + id.apply(entry)),
                "name only earlier entries in supersedes");
    }

    private void goesOn(E entry, E before, Place place) {
        inspection.add(
                Code.DAT_007,
                place,
                name(entry) + " continues " + id.apply(before) + ", which has not ended when it begins ("
                        + places.apply(before).of("until") + ")",
                "give " + id.apply(before) + " an until that lies before, or take it out of supersedes");
    }

    private String name(E entry) {
        return "the " + id.apply(entry).kind() + " " + id.apply(entry);
    }
}
