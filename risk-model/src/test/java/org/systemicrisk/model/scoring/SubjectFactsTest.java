package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.rating.Dimension.INHERENT;
import static org.systemicrisk.model.rating.Dimension.PROBABILITY;
import static org.systemicrisk.model.rating.Dimension.SEVERITY;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.measurement.Territory;
import org.systemicrisk.model.methodology.Scale;

class SubjectFactsTest {

    private static final MetricId VIEWS = new MetricId("goods.views");
    private static final MetricId REACH = new MetricId("goods.reach");
    private static final MetricId SECRET = new MetricId("goods.secret");
    private static final SmallMethod METHOD = new SmallMethod()
            .scale("severity", "slight", "grave")
            .scale("yes-no", "no", "yes")
            .scale("often", "never", "daily")
            .asking("imminent", "yes-no")
            .asking("frequency", "often");

    private static final SubjectFacts FACTS = facts(
            new Given()
                    .figure("views", VIEWS)
                    .figure("reach", REACH)
                    .figure("hidden", SECRET)
                    .figure("lost", new MetricId("goods.lost"))
                    .reply("imminent", "yes")
                    .reply("frequency", "daily")
                    .reply("hidden", Given.withheld())
                    .part(SEVERITY, "scope", "2")
                    .part(SEVERITY, "frequency", "1"),
            new ScoredSoFar());

    @Test
    void findsTheFigureThatIsAskedForByTheMetricThatItIsHere() {
        assertThat(FACTS.metric("views")).contains(VIEWS);
        assertThat(FACTS.figure("views")).contains(Cell.of(new BigDecimal("3")));
        assertThat(FACTS.metric("reach")).contains(REACH);
        assertThat(FACTS.figure("reach")).contains(Cell.of(new BigDecimal("7")));
    }

    @Test
    void hasNoFigureWhereNobodyNamesAMetricOrNobodyObservedIt() {
        assertThat(FACTS.metric("other")).isEmpty();
        assertThat(FACTS.figure("other")).isEmpty();
        assertThat(FACTS.metric("lost")).contains(new MetricId("goods.lost"));
        assertThat(FACTS.figure("lost")).isEmpty();
    }

    @Test
    void tellsWhatIsWithheldFromWhatNobodyKnows() {
        assertThat(FACTS.figure("hidden")).contains(Given.withheld());
        assertThat(FACTS.answer("hidden")).contains(Given.withheld());
        assertThat(FACTS.answer("other")).isEmpty();
    }

    @Test
    void findsTheAnswerThatIsAskedForAndTakesAPartOfSeverityForOne() {
        assertThat(FACTS.answer("imminent")).contains(Cell.of(AnswerValue.of("yes")));
        assertThat(FACTS.answer("scope")).contains(Cell.of(AnswerValue.of("2")));
    }

    @Test
    void prefersAnAnswerToAPartOfTheSameName() {
        assertThat(FACTS.answer("frequency")).contains(Cell.of(AnswerValue.of("daily")));
    }

    @Test
    void readsAnAnswerOnItsScaleAndAPartOnThatOfSeverity() {
        assertThat(FACTS.scaleOfAnswer("imminent").map(Scale::name)).contains("yes-no");
        assertThat(FACTS.scaleOfAnswer("frequency").map(Scale::name)).contains("often");
        assertThat(FACTS.scaleOfAnswer("scope").map(Scale::name)).contains("severity");
    }

    @Test
    void knowsTheRatingsFoundSoFar() {
        ScoredSoFar scored = new ScoredSoFar();
        scored.add(METHOD.score(new Given().stated(SEVERITY, "grave")).severity());

        SubjectFacts facts = facts(new Given(), scored);

        assertThat(facts.step(SEVERITY)).contains(new StepId("grave"));
        assertThat(facts.score(SEVERITY).step()).contains(new StepId("grave"));
        assertThat(facts.step(INHERENT)).isEmpty();
        assertThat(facts.score(INHERENT)).isEqualTo(Score.missing(INHERENT));
        assertThat(facts.scaleOf(SEVERITY).map(Scale::name)).contains("severity");
        assertThat(facts.scaleOf(PROBABILITY)).isEmpty();
    }

    private static SubjectFacts facts(Given given, ScoredSoFar scored) {
        Observation secret = Observation.of(SECRET, Given.withheld(), Fixtures.YEAR, Territory.of("EU"));
        Figures figures =
                new Figures(List.of(Fixtures.observation(VIEWS, "3"), Fixtures.observation(REACH, "7"), secret));
        return new SubjectFacts(METHOD.methodology(), figures, given.inputs(), scored);
    }
}
