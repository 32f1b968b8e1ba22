package org.systemicrisk.report.view;

import java.util.List;
import java.util.stream.Stream;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.scoring.ScoredAssessment;

/** What the forms mean that stand in place of figures: each that a report uses is explained once. */
final class FormNotes {

    /** In the order of what they tell. */
    private static final List<String> ORDER = List.of("between", "near", "index", "direction", "magnitude");

    private static final Kind KIND = new Kind();

    private final Phrases phrases;

    FormNotes(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Of this year's figures and of those of the year before, which stand beside them. */
    List<String> all() {
        ScoredAssessment content = phrases.terms().content();
        List<String> used = Stream.concat(Stream.of(content), Stream.ofNullable(content.previous()))
                .flatMap(year -> year.figures().observations().stream())
                .map(figure -> figure.value().published().accept(KIND))
                .toList();
        return ORDER.stream()
                .filter(used::contains)
                .map(kind -> phrases.word("form.note." + kind))
                .toList();
    }

    private static final class Kind implements Published.Visitor<String> {
        @Override
        public String nothing(Published.Nothing nothing) {
            return "";
        }

        @Override
        public String between(Published.Between between) {
            return "between";
        }

        @Override
        public String near(Published.Near near) {
            return "near";
        }

        @Override
        public String index(Published.Index index) {
            return "index";
        }

        @Override
        public String direction(Published.Direction direction) {
            return "direction";
        }

        @Override
        public String magnitude(Published.Magnitude magnitude) {
            return "magnitude";
        }
    }
}
