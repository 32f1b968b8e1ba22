package org.systemicrisk.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MeasureId;
import org.systemicrisk.model.measurement.PartialDate;
import org.systemicrisk.model.measurement.Period;
import org.systemicrisk.model.registry.Measure;

/** The assessment compared to describes the state of 30 June 2023; this one was performed on 20 September 2024. */
class MeasureStatusTest {

    @Test
    void isPlannedWithoutADateFromWhichItOperates() {
        assertThat(status(null)).isEqualTo(MeasureStatus.PLANNED);
    }

    @Test
    void isPlannedWhenItBeginsAfterTheAssessment() {
        assertThat(status("2024-09-21")).isEqualTo(MeasureStatus.PLANNED);
    }

    @Test
    void isNewWhenItBeganSinceTheAssessmentBefore() {
        assertThat(status("2023-07-01")).isEqualTo(MeasureStatus.NEW);
        assertThat(status("2024-09-20")).isEqualTo(MeasureStatus.NEW);
    }

    @Test
    void isExistingWhenTheAssessmentBeforeCouldKnowIt() {
        assertThat(status("2023-06-30")).isEqualTo(MeasureStatus.EXISTING);
        assertThat(status("2022")).isEqualTo(MeasureStatus.EXISTING);
    }

    private static MeasureStatus status(@Nullable String since) {
        Measure measure = new Measure(
                new MeasureId("goods.m"),
                Cell.of("Measure"),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                since == null ? null : PartialDate.of(since),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                Places.NONE);
        return MeasureStatus.of(measure, now());
    }

    private static Assessment now() {
        Assessment a = Fixtures.assessment("2023", Fixtures.methodology("2023"), List.of(), List.of(), null);
        Dates dates = new Dates(
                new Period(LocalDate.of(2022, 7, 1), LocalDate.of(2023, 6, 30)),
                LocalDate.of(2023, 6, 30),
                LocalDate.of(2023, 8, 25),
                null,
                null,
                null,
                null,
                Places.NONE);
        AssessmentHeader h = a.header();
        AssessmentHeader header = new AssessmentHeader(
                h.kind(),
                h.title(),
                null,
                h.methodology(),
                null,
                null,
                null,
                dates,
                null,
                List.of(),
                List.of(),
                null,
                Places.NONE);
        Assessment before = new Assessment(
                a.id(),
                a.settings(),
                header,
                a.registry(),
                a.legal(),
                a.methodology(),
                a.observations(),
                a.ratings(),
                a.redactions(),
                a.consultations(),
                a.narrative(),
                a.published(),
                null);
        return Fixtures.assessment("2024", Fixtures.methodology("2024"), List.of(), List.of(), before);
    }
}
