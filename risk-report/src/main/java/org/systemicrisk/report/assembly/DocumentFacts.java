package org.systemicrisk.report.assembly;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Dates;
import org.systemicrisk.report.print.DocumentInfo;
import org.systemicrisk.report.print.PrintWords;
import org.systemicrisk.report.view.DocumentView;
import org.systemicrisk.report.words.FormMark;
import org.systemicrisk.report.words.Words;

/** What the printers are told about a report besides its text. */
final class DocumentFacts {

    private final DocumentView document;
    private final Words words;

    DocumentFacts(DocumentView document, Words words) {
        this.document = document;
        this.words = words;
    }

    DocumentInfo info(Assessment assessment, boolean isPublic, boolean isDraft) {
        return new DocumentInfo(
                document.title(),
                document.service(),
                document.provider(),
                words.text("language.tag"),
                document.edition(),
                isDraft ? words.text("stamp.draft") : "",
                date(assessment.header().dates(), isPublic),
                isPublic ? words.text("mark") : "",
                isPublic ? FormMark.of(words) : FormMark.NONE,
                document.facts().stream()
                        .map(fact -> new DocumentInfo.Fact(fact.label(), fact.value()))
                        .toList());
    }

    PrintWords printWords() {
        return new PrintWords(
                words.text("contents"),
                words.text("table"),
                words.text("figure"),
                words.text("print.notes"),
                words.text("print.note"),
                words.text("print.back"),
                words.text("print.skip"),
                words.text("print.page"),
                words.text("print.of"),
                words.text("print.withheld"));
    }

    /** The day on which this edition left the house; until then, the day the assessment was completed. */
    private static Instant date(Dates dates, boolean isPublic) {
        LocalDate left = isPublic ? dates.published() : dates.transmitted();
        return first(left, dates.performed()).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static LocalDate first(@Nullable LocalDate date, LocalDate otherwise) {
        return date == null ? otherwise : date;
    }
}
