package org.systemicrisk.data.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.audit.Clue;
import org.systemicrisk.model.audit.Disclosure;
import org.systemicrisk.model.audit.Disclosure.Outcome;
import org.systemicrisk.model.audit.ReaderView;
import org.systemicrisk.model.audit.Suggestion;
import org.systemicrisk.model.inference.Interval;
import org.systemicrisk.model.measurement.Grouped;
import org.systemicrisk.model.registry.MeasureOf;

/** The reader's view as a page of Markdown. It tells what redactions withhold and is never published. */
final class DisclosurePage {

    /** An interval that is wider says no more as a percentage of its middle. */
    private static final int HALF = 50;

    private final Assessment assessment;

    DisclosurePage(Assessment assessment) {
        this.assessment = assessment;
    }

    /** The page; those figures first that a reader can work out. */
    String of(List<ReaderView> views) {
        StringBuilder page = new StringBuilder("# What a reader can tell about the withheld figures of "
                + assessment.id()
                + "\n\nInternal. This page tells what redactions withhold: it is not for publication.\n\n"
                + summary(views) + "\n");
        for (Outcome outcome : List.of(Outcome.EXPOSED, Outcome.NOT_PROVED, Outcome.PROTECTED)) {
            views.stream()
                    .filter(view -> view.disclosure().outcome() == outcome)
                    .forEach(view -> page.append("\n").append(section(view)));
        }
        return page.toString();
    }

    private static String summary(List<ReaderView> views) {
        if (views.isEmpty()) {
            return "No figure is withheld.";
        }
        return count(views.size(), "figure is withheld", "figures are withheld") + ": "
                + count(views, Outcome.PROTECTED) + " protected, " + count(views, Outcome.EXPOSED) + " exposed, "
                + count(views, Outcome.NOT_PROVED) + " not proved to be protected, which counts as exposed.";
    }

    private static long count(List<ReaderView> views, Outcome outcome) {
        return views.stream()
                .filter(view -> view.disclosure().outcome() == outcome)
                .count();
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private String section(ReaderView view) {
        Disclosure disclosure = view.disclosure();
        StringJoiner lines =
                new StringJoiner("\n- ", "## " + disclosure.figure() + ": " + word(disclosure) + "\n\n- ", "\n");
        lines.add("withheld by " + disclosure.redaction().id() + "; in its place stands "
                + FormWords.of(disclosure.published()));
        lines.add(told(view));
        if (!view.narrowedBy().isEmpty()) {
            lines.add("this follows from:" + clues(view.narrowedBy()));
        }
        Suggestion suggestion = view.suggestion();
        if (view.isInVain()) {
            lines.add("the removal protects nothing: publish the figure, or withhold more");
        }
        if (suggestion != null) {
            lines.add(suggested(suggestion));
        }
        return lines.toString();
    }

    private static String word(Disclosure disclosure) {
        return switch (disclosure.outcome()) {
            case EXPOSED -> "exposed";
            case PROTECTED -> "protected";
            case NOT_PROVED -> "not proved to be protected";
        };
    }

    private String told(ReaderView view) {
        Interval interval = view.interval();
        if (interval == null) {
            return "what a reader can tell could not be worked out: what is published contradicts itself, compares the figure with one"
                    + " that is not at hand, or makes it a share of nothing";
        }
        String unit = unit(view);
        if (interval.isExact()) {
            return "a reader can tell that it is " + Grouped.number(interval.least()) + unit;
        }
        if (view.isOpen()) {
            return view.isOpenBelow() || interval.least().signum() == 0
                    ? "a reader can tell nothing about it"
                    : "a reader can tell that it is " + Grouped.number(interval.least()) + unit + " or more";
        }
        if (view.isOpenBelow()) {
            return "a reader can tell that it is " + Grouped.number(interval.greatest()) + unit + " or less";
        }
        return "a reader can tell that it lies from " + Grouped.number(interval.least()) + " to "
                + Grouped.number(interval.greatest()) + unit + width(interval);
    }

    /** How far the ends lie from the middle, as the protection is given. */
    private static String width(Interval interval) {
        BigDecimal sum = interval.greatest().add(interval.least());
        if (interval.least().signum() <= 0) {
            return "";
        }
        BigDecimal percent = interval.greatest()
                .subtract(interval.least())
                .multiply(BigDecimal.valueOf(100))
                .divide(sum, 1, java.math.RoundingMode.HALF_UP);
        return percent.compareTo(BigDecimal.valueOf(HALF)) > 0
                ? ""
                : " (the middle, give or take " + Grouped.number(percent) + " %)";
    }

    private String unit(ReaderView view) {
        return assessment
                .registry()
                .metric(view.disclosure().figure().metric())
                .map(metric -> metric.measure() == MeasureOf.SHARE ? " %" : " " + metric.unit())
                .orElse("");
    }

    private static String clues(List<Clue> clues) {
        String facts = clues.stream().map(clue -> "\n  - " + clue.words()).collect(Collectors.joining());
        String assumptions = clues.stream()
                .map(Clue::assumption)
                .filter(assumption -> !assumption.isEmpty())
                .distinct()
                .map(assumption -> "\n  - assuming " + assumption)
                .collect(Collectors.joining());
        return facts + assumptions;
    }

    private static String suggested(Suggestion suggestion) {
        if (suggestion instanceof Suggestion.Form form) {
            return "to say more without harm, publish " + FormWords.of(form.published()) + ": instead: "
                    + form.form().text();
        }
        Suggestion.Further further = (Suggestion.Further) suggestion;
        return "to protect it, "
                + String.join(", and ", further.steps())
                + (further.isSmallest() ? " (nothing smaller does)" : "");
    }
}
