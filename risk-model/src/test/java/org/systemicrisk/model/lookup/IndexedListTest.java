package org.systemicrisk.model.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class IndexedListTest {

    private final List<String> words = IndexedList.by(String::length, List.of("one", "three", "two"));

    @Test
    void findsAllEntriesOfAKeyInOrder() {
        assertThat(IndexedList.all(words, 3)).containsExactly("one", "two");
        assertThat(IndexedList.all(words, 4)).isEmpty();
    }

    @Test
    void findsTheFirstEntryOfAKey() {
        assertThat(IndexedList.first(words, 3)).contains("one");
        assertThat(IndexedList.first(words, 4)).isEmpty();
    }

    @Test
    void equalsAnyListWithTheSameEntries() {
        assertThat(words).isEqualTo(List.of("one", "three", "two")).hasSameHashCodeAs(List.of("one", "three", "two"));
        assertThat(List.of("one", "three", "two")).isEqualTo(words);
        assertThat(words).hasToString("[one, three, two]").isNotEqualTo(List.of("one", "three"));
    }

    @Test
    void cannotBeChanged() {
        List<String> source = new ArrayList<>(words);
        List<String> copy = IndexedList.by(String::length, source);
        source.clear();

        assertThat(copy).hasSize(3);
        assertThatThrownBy(() -> copy.add("four")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> IndexedList.all(copy, 3).clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
