package org.systemicrisk.data.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.model.assessment.AssessmentHeader;
import org.systemicrisk.model.assessment.Dates;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.AssessmentId;

/** An assessment's header: what it compares to, its methodology, the order of its dates. */
final class AssessmentChecks {
    private final Inspection inspection;
    private final AssessmentHeader header;

    AssessmentChecks(Inspection inspection) {
        this.inspection = inspection;
        this.header = inspection.assessment().header();
    }

    void run() {
        if (!inspection.methodologies().containsKey(header.methodology())
                && inspection.log().isReadable("methodology")) {
            inspection.add(
                    Code.DAT_006,
                    header.places().of("methodology"),
                    "there is no methodology " + header.methodology(),
                    Nearest.help(
                            header.methodology(),
                            inspection.methodologies().keySet(),
                            "name a file of the folder methodology"));
        }
        compared();
        dates(header.dates());
    }

    private void compared() {
        AssessmentId other = header.comparesTo();
        Place place = header.places().of("compares-to");
        if (other == null) {
            return;
        }
        if (other.equals(inspection.assessment().id())) {
            inspection.add(Code.DAT_003, place, "the assessment is compared to itself", "name an earlier one");
        } else if (inspection.assessment().previous() != null) {
            LocalDate before =
                    inspection.assessment().previous().header().dates().performed();
            ordered(
                    before,
                    "the assessment " + other + " was performed",
                    header.dates().performed(),
                    "this one, which is compared to it,",
                    place);
        }
    }

    private void dates(Dates dates) {
        ordered(
                dates.period().from(),
                "the data period begins",
                dates.performed(),
                "the assessment was performed",
                dates.places().of("performed"));
        ordered(
                dates.stateAsOf(),
                "the state as of",
                dates.performed(),
                "the assessment was performed",
                dates.places().of("performed"));
        ordered(
                dates.performed(),
                "the assessment was performed",
                dates.transmitted(),
                "it was transmitted",
                dates.places().of("transmitted"));
        ordered(
                dates.performed(),
                "the assessment was performed",
                dates.auditReportReceived(),
                "the audit report on it was received",
                dates.places().of("audit-report-received"));
        ordered(
                dates.transmitted(),
                "the report was transmitted",
                dates.published(),
                "it was published",
                dates.places().of("published"));
        ordered(
                dates.auditReportReceived(),
                "the audit report was received",
                dates.published(),
                "the report was published",
                dates.places().of("published"));
    }

    private void ordered(
            @Nullable LocalDate first, String firstWords, @Nullable LocalDate second, String secondWords, Place place) {
        if (first != null && second != null && second.isBefore(first)) {
            inspection.add(
                    Code.DAT_002,
                    place,
                    secondWords + " on " + second + ", before " + firstWords + " (" + first + ")",
                    "correct one of the two dates");
        }
    }
}
