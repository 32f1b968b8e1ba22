package org.systemicrisk.model.lookup;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An unchangeable list whose entries are found by a key in the same time, however long it is. It equals every list with the same
 * entries, so a record may hold one where it promises a list. The index is made when it is first asked for.
 *
 * @param <K> the key, such as an id; several entries may have the same
 * @param <E> the entries
 */
public final class IndexedList<K, E> extends AbstractList<E> implements RandomAccess {

    private final List<E> entries;
    private final Function<E, K> key;
    private volatile @Nullable Map<K, List<E>> index;

    private IndexedList(List<E> entries, Function<E, K> key) {
        this.entries = entries;
        this.key = key;
    }

    /** The same entries, to be found by a key. */
    public static <K, E> List<E> by(Function<E, K> key, List<E> entries) {
        return new IndexedList<>(List.copyOf(entries), key);
    }

    /**
     * The entries with a key, in the list's order.
     *
     * @param list made by {@link #by} for keys of this type
     */
    public static <K, E> List<E> all(List<E> list, K key) {
        return ((IndexedList<?, E>) list).index().getOrDefault(key, List.of());
    }

    /** The first of them. */
    public static <K, E> Optional<E> first(List<E> list, K key) {
        List<E> found = all(list, key);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    @Override
    public E get(int position) {
        return entries.get(position);
    }

    @Override
    public int size() {
        return entries.size();
    }

    private Map<?, List<E>> index() {
        Map<K, List<E>> made = index;
        if (made == null) {
            made = new HashMap<>();
            for (E entry : entries) {
                made.computeIfAbsent(key.apply(entry), k -> new ArrayList<>(1)).add(entry);
            }
            made.replaceAll((k, found) -> List.copyOf(found));
            index = made;
        }
        return made;
    }
}
