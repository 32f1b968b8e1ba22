package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.measurement.Territory;

class FiguresTest {

    private static final Observation UNION = figure("1", "EU");
    private static final Observation ITALY = figure("2", "IT");
    private static final Figures FIGURES = new Figures(List.of(UNION, ITALY));

    @Test
    void findsTheFigureOfTheTerritoryThatIsAskedFor() {
        assertThat(FIGURES.find(Fixtures.RATE, Territory.of("IT"))).contains(ITALY);
        assertThat(FIGURES.find(Fixtures.RATE, Territory.of("FR"))).isEmpty();
    }

    @Test
    void findsTheFirstWhereNoTerritoryIsAskedFor() {
        assertThat(FIGURES.find(Fixtures.RATE, null)).contains(UNION);
        assertThat(FIGURES.find(new MetricId("goods.other"), null)).isEmpty();
    }

    @Test
    void listsAllFiguresOfAMetric() {
        assertThat(FIGURES.of(Fixtures.RATE)).containsExactly(UNION, ITALY);
    }

    private static Observation figure(String value, String territory) {
        return Fixtures.observation(Fixtures.RATE, value, Fixtures.YEAR, Territory.of(territory));
    }
}
