package org.systemicrisk.model.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordComponentsTest {

    private record Pair(String first, int second) {}

    record Broken(String text) {
        @Override
        public String text() {
            throw new IllegalArgumentException("no text");
        }
    }

    @Test
    void readsEveryComponentInOrderOfRecordsThatNobodyElseSees() {
        Pair pair = new Pair("a", 2);

        List<RecordComponent> components = RecordComponents.of(pair);

        assertThat(components).extracting(RecordComponent::getName).containsExactly("first", "second");
        assertThat(components)
                .extracting(component -> RecordComponents.read(pair, component))
                .containsExactly("a", 2);
    }

    @Test
    void asksAClassOnce() {
        assertThat(RecordComponents.of(new Pair("a", 1))).isSameAs(RecordComponents.of(new Pair("b", 2)));
    }

    @Test
    void saysWhichComponentCannotBeRead() {
        Broken broken = new Broken("");

        assertThatThrownBy(() -> RecordComponents.read(
                        broken, RecordComponents.of(broken).get(0)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("text");
    }
}
