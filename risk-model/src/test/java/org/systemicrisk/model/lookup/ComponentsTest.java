package org.systemicrisk.model.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComponentsTest {

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

        List<RecordComponent> components = Components.of(pair);

        assertThat(components).extracting(RecordComponent::getName).containsExactly("first", "second");
        assertThat(components)
                .extracting(component -> Components.read(pair, component))
                .containsExactly("a", 2);
    }

    @Test
    void asksAClassOnce() {
        assertThat(Components.of(new Pair("a", 1))).isSameAs(Components.of(new Pair("b", 2)));
    }

    @Test
    void saysWhichComponentCannotBeRead() {
        Broken broken = new Broken("");

        assertThatThrownBy(() -> Components.read(broken, Components.of(broken).get(0)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("text");
    }
}
