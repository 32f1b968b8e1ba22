package org.systemicrisk.model.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.id.AssessmentId;

class LineageTest {

    @Test
    void keepsWhatHasTheSameId() {
        assertThat(between("a b", "b a")).containsExactly("KEPT b > b", "KEPT a > a");
    }

    @Test
    void followsARename() {
        assertThat(between("a", "b", "b:a")).containsExactly("RENAMED a > b");
    }

    @Test
    void followsASplit() {
        assertThat(between("a x", "b x c", "b:a", "c:a")).containsExactly("SPLIT a > b c", "KEPT x > x");
    }

    @Test
    void callsAPartThatLeavesAnotherBehindASplit() {
        assertThat(between("a", "a b", "b:a")).containsExactly("SPLIT a > a b");
    }

    @Test
    void followsAMerge() {
        assertThat(between("a b", "c", "c:a,b")).containsExactly("MERGED a b > c");
    }

    @Test
    void callsSeveralThatBecomeSeveralRedrawn() {
        assertThat(between("a b", "c d", "c:a,b", "d:b")).containsExactly("REDRAWN a b > c d");
    }

    @Test
    void tellsWhatIsNewAndWhatHasEnded() {
        assertThat(between("a", "b")).containsExactly("NEW > b", "ENDED a >");
    }

    @Test
    void followsChangesThroughYearsThatLieBetween() {
        assertThat(between("a", "d e", "b:a", "c:a", "d:b", "e:c")).containsExactly("SPLIT a > d e");
    }

    @Test
    void stopsAtTheFirstIdThatWasThere() {
        assertThat(between("a b", "c", "c:b", "b:a")).containsExactly("RENAMED b > c", "ENDED a >");
    }

    @Test
    void neverLoopsInACircle() {
        assertThat(between("x", "a", "a:b", "b:a")).containsExactly("NEW > a", "ENDED x >");
    }

    @Test
    void namesOnlyWhatLiesOnACircle() {
        assertThat(lineage("a:b", "b:c", "c:a", "d:a", "e:f", "b2:x", "y:y").circular())
                .containsExactlyInAnyOrder("a", "b", "c", "y");
        assertThat(lineage("a:b", "b:a", "a2:a,z", "z:", "b3:b").circular()).containsExactlyInAnyOrder("a", "b");
        assertThat(lineage("a:b,c", "b:d", "c:d", "d:").circular()).isEmpty();
        assertThat(lineage("a:b,p", "b:a", "p:q", "q:").circular()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void livesBetweenItsEnds() {
        Lifetime years = new Lifetime(new AssessmentId("2023"), new AssessmentId("2024"));

        assertThat(Stream.of("2022", "2023", "2023-adhoc-chat", "2024", "2024-adhoc-chat")
                        .filter(id -> years.holds(new AssessmentId(id))))
                .containsExactly("2023", "2023-adhoc-chat", "2024");
        assertThat(new Lifetime(null, null).holds(new AssessmentId("1999"))).isTrue();
        assertThat(years.isOverBefore(new Lifetime(new AssessmentId("2025"), null)))
                .isTrue();
        assertThat(years.isOverBefore(new Lifetime(new AssessmentId("2024"), null)))
                .isFalse();
        assertThat(years.isOverBefore(new Lifetime(null, null))).isFalse();
        assertThat(new Lifetime(new AssessmentId("2024"), null).isOverBefore(years))
                .isFalse();
        assertThat(new Lifetime(new AssessmentId("2024"), new AssessmentId("2024")).isEmpty())
                .isFalse();
        assertThat(new Lifetime(new AssessmentId("2024"), new AssessmentId("2023")).isEmpty())
                .isTrue();
    }

    private static List<String> between(String before, String now, String... entries) {
        return lineage(entries).between(ids(before), ids(now)).stream()
                .map(each -> each.kind()
                        + Stream.concat(Stream.concat(each.before().stream(), Stream.of(">")), each.now().stream())
                                .map(word -> " " + word)
                                .collect(Collectors.joining()))
                .toList();
    }

    private static Set<String> ids(String ids) {
        return new LinkedHashSet<>(List.of(ids.split(" ")));
    }

    /** Entries such as {@code c:a,b}: c continues a and b. */
    private static Lineage<String> lineage(String... entries) {
        Map<String, List<String>> supersedes = new TreeMap<>();
        for (String entry : entries) {
            String[] sides = entry.split(":", -1);
            supersedes.put(
                    sides[0],
                    Arrays.stream(sides[1].split(","))
                            .filter(id -> !id.isEmpty())
                            .toList());
        }
        return Lineage.of(supersedes.keySet(), id -> id, supersedes::get);
    }
}
