package org.systemicrisk.model.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.rating.Dimension.INHERENT;
import static org.systemicrisk.model.rating.Dimension.PROBABILITY;
import static org.systemicrisk.model.rating.Dimension.SEVERITY;
import static org.systemicrisk.model.scoring.KnownFacts.answered;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.measurement.Territory;
import org.systemicrisk.model.rating.Dimension;

/** What withholds the inputs of a rating. */
class SourcesTest {

    private static final MetricId SECRET = new MetricId("goods.secret");
    private static final MetricId OPEN = new MetricId("goods.open");

    @Test
    void namesWhatWithholdsAnAnswer() {
        Given given = new Given().part(SEVERITY, "scope", removedBy("red-1"));

        assertThat(withheld(given, SEVERITY)).containsExactly(new RedactionId("red-1"));
        assertThat(withheld(given, PROBABILITY)).isEmpty();
    }

    @Test
    void namesWhatWithholdsTheRate() {
        assertThat(withheld(new Given().rate(SECRET), PROBABILITY)).containsExactly(new RedactionId("secret"));
        assertThat(withheld(new Given().rate(OPEN), PROBABILITY)).isEmpty();
    }

    @Test
    void namesWhatWithholdsAFigureThatAConditionAsksFor() {
        Given given = new Given().figure("reach", SECRET);

        assertThat(withheld(given, INHERENT)).containsExactly(new RedactionId("secret"));
        assertThat(withheld(given, SEVERITY)).isEmpty();
        assertThat(withheld(new Given().figure("reach", OPEN), INHERENT)).isEmpty();
        assertThat(withheld(new Given().figure("unasked", SECRET), INHERENT)).isEmpty();
    }

    @Test
    void namesWhatWithholdsAnAnswerThatAConditionAsksFor() {
        Given given = new Given().reply("imminent", removedBy("red-2")).reply("unasked", removedBy("red-3"));

        assertThat(withheld(given, INHERENT)).containsExactly(new RedactionId("red-2"));
        assertThat(withheld(given, SEVERITY)).isEmpty();
    }

    private static Set<RedactionId> withheld(Given given, Dimension dimension) {
        SmallMethod method = new SmallMethod()
                .inherent(Arising.on("risk").when("high", answered("imminent", "yes"), KnownFacts.from("reach", "10")));
        Observation secret = Observation.of(SECRET, Given.withheld(), Fixtures.YEAR, Territory.of("EU"));
        Figures figures = new Figures(List.of(secret, Fixtures.observation(OPEN, "3")));
        return new Sources(method.methodology(), figures).withheld(given.inputs(), dimension);
    }

    private static Cell<AnswerValue> removedBy(String redaction) {
        return new Cell.Replaced<>(new RedactionId(redaction), Published.NOTHING);
    }
}
