package org.systemicrisk.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.comparison.BridgeTest.same;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.law.Ground;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;
import org.systemicrisk.model.redaction.Edition;
import org.systemicrisk.model.redaction.Redactor;
import org.systemicrisk.model.scoring.Scorer;

/** What each edition tells of the way from last year's ratings to today's when something of last year is withheld. */
class BridgeOfEditionsTest {

    private static final long SEED = 20_251_122L;
    private static final int RATES = 300;
    private static final MetricId OTHER = new MetricId("goods.other");
    private static final List<Integer> PARTS = List.of(4, 4, 4);
    private static final List<Integer> POINTS = List.of(3, 3, 2);

    private static final Methodology TODAY = Fixtures.withMapping(
            Fixtures.methodology("2024"),
            same("probability", Fixtures.PROBABILITY),
            same("severity", Fixtures.SEVERITY),
            same("risk", Fixtures.RISK),
            same("effectiveness", Fixtures.EFFECTIVENESS),
            same("residual", Fixtures.RISK),
            same("severity.answers", Fixtures.SEVERITY),
            same("effectiveness.answers", List.of("m0", "m1", "m2", "m3", "m4")));

    private static final Redaction RATE = withheld("rate-before", "figure goods.rate");
    private static final Redaction ELSEWHERE = withheld("other-before", "figure goods.other");
    private static final Redaction PASSAGE = withheld("passage-before", "passage");

    @Test
    void namesTheRemovalsOfTheYearBeforeThatItsRatingsRestOn() {
        Assessment now = year("0.5", "0.5", PASSAGE, ELSEWHERE, RATE);

        for (Edition edition : editions(now)) {
            assertThat(edition.earlierRemovals()).extracting(Redaction::id).containsExactly(RATE.id());
            assertThat(edition.account().earlier()).isEqualTo(1);
            assertThat(edition.account().removals()).isZero();
        }
    }

    @Test
    void namesTheRemovalOfAnAnswerOfTheYearBefore() {
        for (Edition edition : editions(year("0.5", "0.5", withheld("answer-before", "answer goods q1")))) {
            assertThat(edition.earlierRemovals())
                    .extracting(redaction -> redaction.id().value())
                    .containsExactly("answer-before");
        }
    }

    @Test
    void namesNoneWhereNothingOfTheYearBeforeIsHeld() {
        Assessment last = year("0.5", "0.5", RATE).previous();

        for (Edition edition : editions(Objects.requireNonNull(last))) {
            assertThat(edition.earlierRemovals()).isEmpty();
            assertThat(edition.account().earlier()).isZero();
        }
    }

    @Test
    void marksInTheCompleteEditionWhatThePublicOneDoesNotTell() {
        Assessment now = year("0.5", "0.7", RATE);
        Bridge complete = Redactor.complete(Scorer.score(now)).bridge().orElseThrow();

        assertThat(complete.crossings())
                .filteredOn(crossing -> !crossing.withheldBy().isEmpty())
                .extracting(Crossing::dimension)
                .containsExactly(Dimension.PROBABILITY, Dimension.INHERENT, Dimension.RESIDUAL);
        assertThat(complete.of("goods", Dimension.PROBABILITY).orElseThrow()).satisfies(crossing -> {
            assertThat(crossing.withheldBy()).containsExactly(RATE.id());
            assertThat(crossing.data()).isEqualTo(1);
        });
        assertThat(Redactor.publish(Scorer.score(now)).bridge().orElseThrow().crossings())
                .allMatch(crossing -> crossing.withheldBy().isEmpty())
                .filteredOn(crossing -> !crossing.isTold())
                .hasSize(3)
                .allMatch(crossing -> crossing.reason().orElseThrow() == Unbridged.INPUTS_WITHHELD)
                .allMatch(crossing -> crossing.between() instanceof Rating.NotStated);
    }

    @Test
    void marksNothingWhereBothEditionsTellTheSame() {
        assertThat(Redactor.complete(Scorer.score(year("0.5", "0.7", ELSEWHERE)))
                        .bridge()
                        .orElseThrow()
                        .crossings())
                .allMatch(crossing -> crossing.withheldBy().isEmpty());
    }

    @Test
    void marksNothingWithoutAnAssessmentBefore() {
        Assessment now = year("0.5", "0.7", RATE);
        Bridge bridge = Bridge.to(Scorer.score(now)).orElseThrow();

        assertThat(bridge.marked(Scorer.score(Objects.requireNonNull(now.previous()))))
                .isSameAs(bridge);
    }

    /** Steps, remarks and the other order are what a reader could turn back into the number. */
    @Test
    void tellsThePublicTheSameWhateverTheWithheldRateOfTheYearBeforeWas() {
        Random random = new Random(SEED);
        for (int i = 0; i < RATES; i++) {
            String today = rate(random);
            BigDecimal low = BigDecimal.valueOf(random.nextInt(5));
            Bridge one = published(today, within(low, random));
            Bridge other = published(today, within(low, random));

            assertThat(one).as("seed " + SEED + ", pair " + i).isEqualTo(other);
        }
    }

    private static Bridge published(String today, String before) {
        return Redactor.publish(Scorer.score(year(before, today, RATE)))
                .bridge()
                .orElseThrow();
    }

    /** A rate in the band whose rating is printed for both: of five bands from 0, 0.2, 0.3, 0.4 and 0.6 per cent. */
    private static String within(BigDecimal band, Random random) {
        List<String> from = List.of("0.01", "0.21", "0.31", "0.41", "0.61");
        return new BigDecimal(from.get(band.intValue()))
                .add(BigDecimal.valueOf(random.nextInt(90), 3))
                .toPlainString();
    }

    private static String rate(Random random) {
        return BigDecimal.valueOf(random.nextInt(1_000), 3).toPlainString();
    }

    private static List<Edition> editions(Assessment now) {
        return List.of(Redactor.complete(Scorer.score(now)), Redactor.publish(Scorer.score(now)));
    }

    private static Redaction withheld(String id, String target) {
        return Fixtures.redaction(id, RedactionTarget.of(target), "mark", Ground.PROVIDER_CONFIDENTIAL);
    }

    private static Assessment year(String rateBefore, String rate, Redaction... before) {
        Assessment last = year("2023", Fixtures.methodology("2023", List.of("0", "1", "3", "3", "4")), rateBefore);
        return Fixtures.withPrevious(
                year("2024", TODAY, rate), Fixtures.with(last, last.registry(), List.of(before), last.narrative()));
    }

    private static Assessment year(String id, Methodology methodology, String rate) {
        return Fixtures.assessment(
                id,
                methodology,
                List.of(Fixtures.observation(Fixtures.RATE, rate), Fixtures.observation(OTHER, "12")),
                List.of(Fixtures.computed(PARTS, POINTS)),
                null);
    }
}
