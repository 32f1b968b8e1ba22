package org.systemicrisk.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.measurement.Qualifier;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.report.assembly.Projects;
import org.systemicrisk.report.words.WordsReader;

class FigureTermsTest {

    private final Terms terms = Terms.of(Projects.complete(Projects.small()), new WordsReader().read("en", null));

    @Test
    void roundsAShareThatTheCountsOfASampleGive() {
        assertThat(share("0.6343283582", null)).isEqualTo("0.6343\u00a0%");
    }

    @Test
    void keepsTheDecimalsOfAShareThatHasFew() {
        assertThat(share("0.75", null)).isEqualTo("0.75\u00a0%");
    }

    @Test
    void keepsAReportedShareAsItWasReported() {
        assertThat(share("0.63433", new BigDecimal("0.00001"))).isEqualTo("0.63433\u00a0%");
    }

    private String share(String value, @Nullable BigDecimal step) {
        Observation typed =
                terms.figures().find(new MetricId("speech.rate"), null).orElseThrow();
        Quantity quantity = new Quantity(new BigDecimal(value), Qualifier.EXACT, step);
        return terms.figures().value(typed.withValue(Cell.of(quantity))).markdown();
    }
}
