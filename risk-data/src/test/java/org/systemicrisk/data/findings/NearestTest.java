package org.systemicrisk.data.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void findsTheNameThatWasMeant() {
        assertThat(Nearest.to("enforcment", List.of("exposure", "enforcement", "accuracy")))
                .contains("enforcement");
        assertThat(Nearest.to("Metrics", List.of("metrics", "measures"))).contains("metrics");
    }

    @Test
    void takesASwapOfNeighboursForOneSlip() {
        assertThat(Nearest.distance("form", "from")).isEqualTo(1);
        assertThat(Nearest.to("form", List.of("from", "below"))).contains("from");
    }

    @Test
    void findsNothingThatIsOnlyAsShort() {
        assertThat(Nearest.to("99", List.of("39", "40"))).isEmpty();
        assertThat(Nearest.to("misuse", List.of("design", "use"))).isEmpty();
    }

    @Test
    void helpsWithAllNamesWhenTheyAreFew() {
        assertThat(Nearest.help("misuse", List.of("design", "use"), "")).isEqualTo("one of: design, use");
    }
}
