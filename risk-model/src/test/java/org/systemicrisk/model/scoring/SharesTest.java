package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.narrative.Narrative;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.ShareOf;

class SharesTest {

    private static final MetricId PART = new MetricId("goods.part");
    private static final MetricId WHOLE = new MetricId("goods.whole");
    private static final MetricId SHARE = new MetricId("goods.share");
    private static final RedactionId SECRET = new RedactionId("r-1");

    @Test
    void keepsTenDecimalsAndNoZerosAtTheEnd() {
        assertThat(Shares.percent(BigDecimal.ONE, new BigDecimal("3"))).contains(new BigDecimal("33.3333333333"));
        assertThat(Shares.percent(BigDecimal.ONE, new BigDecimal("4"))).contains(new BigDecimal("25"));
        assertThat(Shares.percent(new BigDecimal("2"), new BigDecimal("3"))).contains(new BigDecimal("66.6666666667"));
    }

    @Test
    void hasNoShareInNothing() {
        assertThat(Shares.percent(BigDecimal.ONE, BigDecimal.ZERO)).isEmpty();
        assertThat(Shares.of(shown(PART, "1"), shown(WHOLE, "0"))).isEmpty();
    }

    @Test
    void isWithheldWithThePartAndWithTheWhole() {
        Cell<Quantity> withheld = new Cell.Replaced<>(SECRET, new Published.Magnitude(2));
        Observation part = Fixtures.observation(PART, "1").withValue(withheld);
        Observation whole = Fixtures.observation(WHOLE, "1").withValue(withheld);

        assertThat(Shares.of(part, shown(WHOLE, "4"))).contains(new Cell.Replaced<>(SECRET, Published.NOTHING));
        assertThat(Shares.of(shown(PART, "1"), whole)).contains(new Cell.Replaced<>(SECRET, Published.NOTHING));
    }

    @Test
    void carriesTheMarkOfThePartOrElseOfTheWhole() {
        RedactionId other = new RedactionId("r-2");
        Observation part = marked(PART, "1", SECRET);
        Observation whole = marked(WHOLE, "4", other);

        assertThat(Shares.of(part, whole).orElseThrow().redaction()).contains(SECRET);
        assertThat(Shares.of(shown(PART, "1"), whole).orElseThrow().redaction()).contains(other);
        assertThat(Shares.of(shown(PART, "1"), shown(WHOLE, "4")).orElseThrow().redaction())
                .isEmpty();
    }

    @Test
    void isComputedFromTheTwoMetricsThatTheRegistryNames() {
        Observation share = only(Shares.computed(assessment(List.of(shown(PART, "1"), shown(WHOLE, "4")))));

        assertThat(share.metric()).isEqualTo(SHARE);
        assertThat(share.value().value().map(Quantity::value)).contains(new BigDecimal("25"));
        assertThat(share.period()).isEqualTo(Fixtures.YEAR);
    }

    @Test
    void isNotComputedWhereItIsReportedOrAFigureIsMissing() {
        assertThat(Shares.computed(assessment(List.of(shown(PART, "1"), shown(WHOLE, "4"), shown(SHARE, "26")))))
                .isEmpty();
        assertThat(Shares.computed(assessment(List.of(shown(PART, "1"))))).isEmpty();
        assertThat(Shares.computed(assessment(List.of(shown(WHOLE, "4"))))).isEmpty();
    }

    @Test
    void standsAmongTheFiguresAfterThoseOfTheFiles() {
        Figures figures = Figures.of(assessment(List.of(shown(PART, "1"), shown(WHOLE, "4"))));

        assertThat(figures.observations()).extracting(Observation::metric).containsExactly(PART, WHOLE, SHARE);
    }

    private static Assessment assessment(List<Observation> observations) {
        List<Metric> metrics = List.of(
                Fixtures.metric(PART, null, null),
                Fixtures.metric(WHOLE, null, null),
                Fixtures.metric(SHARE, new ShareOf(PART, WHOLE, Places.NONE), null));
        return Fixtures.with(
                Fixtures.assessment("2024", Fixtures.methodology("2024"), observations, List.of(), null),
                Fixtures.registry(metrics, List.of()),
                List.of(),
                Narrative.EMPTY);
    }

    private static Observation shown(MetricId metric, String value) {
        return Fixtures.observation(metric, value);
    }

    private static Observation marked(MetricId metric, String value, RedactionId redaction) {
        Observation figure = shown(metric, value);
        return figure.withValue(figure.value().markedBy(redaction, Published.NOTHING));
    }

    private static Observation only(List<Observation> figures) {
        assertThat(figures).hasSize(1);
        return figures.get(0);
    }
}
