package org.systemicrisk.report.view;

import java.util.List;
import java.util.stream.Stream;
import org.systemicrisk.model.disclosure.InPlace;
import org.systemicrisk.model.scoring.ScoredAssessment;

/** What the forms mean that stand in place of figures: each that a report uses is explained once. */
final class FormNotes {

    private final Phrases phrases;

    FormNotes(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Of this year's figures and of those of the year before, which stand beside them. */
    List<String> all() {
        ScoredAssessment content = phrases.terms().content();
        return Stream.concat(Stream.of(content), Stream.ofNullable(content.previous()))
                .flatMap(year -> year.figures().observations().stream())
                .map(figure -> InPlace.of(figure.value().published()))
                .filter(form -> form != InPlace.MARK)
                .distinct()
                .sorted()
                .map(form -> phrases.terms().lists().of("form.note", form))
                .toList();
    }
}
