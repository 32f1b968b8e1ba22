package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.narrative.Prose;

class TreeTest {

    private record Leaf(String name) {}

    private record Branch(Leaf first, List<Leaf> more, Map<String, Leaf> named, @Nullable Prose why) {}

    private static final Branch BRANCH = new Branch(
            new Leaf("a"), List.of(new Leaf("b"), new Leaf("c")), Map.of("key", new Leaf("d")), Prose.of("because"));

    @Test
    void visitsRecordsListsAndTheValuesOfMaps() {
        assertThat(visited(BRANCH))
                .contains(BRANCH, new Leaf("a"), "a", new Leaf("b"), "b", new Leaf("c"), "c", new Leaf("d"), "d");
    }

    @Test
    void leavesTextsAndKeysAndWhatIsNotThereAlone() {
        assertThat(visited(BRANCH)).doesNotContain("key", "because").noneMatch(Prose.class::isInstance);
        assertThat(visited(null)).isEmpty();
    }

    @Test
    void findsWhatWasRemovedWhereverItStands() {
        Cell<String> gone = new Cell.Replaced<>(new RedactionId("red-1"), Published.NOTHING);
        Cell<String> other = new Cell.Replaced<>(new RedactionId("red-2"), Published.NOTHING);

        assertThat(Tree.withheld(List.of(Map.of("x", gone), List.of(Cell.of("shown"), other))))
                .containsExactly(new RedactionId("red-1"), new RedactionId("red-2"));
        assertThat(Tree.withheld(Cell.of("shown"))).isEmpty();
    }

    @Test
    void takesAPartOfARecordByItsName() {
        assertThat(Tree.part(BRANCH, "first")).isEqualTo(new Leaf("a"));
        assertThat(Tree.part(BRANCH, "unheard-of")).isNull();
    }

    private static List<Object> visited(@Nullable Object tree) {
        List<Object> visited = new ArrayList<>();
        Tree.walk(tree, visited::add);
        return visited;
    }
}
