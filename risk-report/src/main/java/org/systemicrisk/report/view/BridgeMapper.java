package org.systemicrisk.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.comparison.Caveat;
import org.systemicrisk.model.comparison.Crossing;
import org.systemicrisk.model.comparison.Unbridged;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.text.RatingTerms;
import org.systemicrisk.report.text.Terms;
import org.systemicrisk.report.text.Value;
import org.systemicrisk.report.view.BridgeView.BridgeRow;
import org.systemicrisk.report.view.RatingRows.Subject;

/** Maps the bridge from the assessment before. */
final class BridgeMapper {

    private final Phrases phrases;
    private final RatingTerms ratings;

    BridgeMapper(Phrases phrases) {
        this.phrases = phrases;
        this.ratings = phrases.terms().ratings();
    }

    BridgeView map(List<Subject> subjects) {
        Assessment previous = phrases.terms().assessment().previous();
        if (previous == null || !ratings.methodChanged()) {
            return new BridgeView(List.of(), "");
        }
        List<BridgeRow> rows = new ArrayList<>();
        for (Subject subject : subjects) {
            boolean first = true;
            for (Dimension dimension : Dimension.values()) {
                Optional<Crossing> crossing = ratings.crossing(subject.id(), dimension);
                if (crossing.isPresent()) {
                    rows.add(row(subject, first, crossing.get()));
                    first = false;
                }
            }
        }
        return new BridgeView(
                rows,
                phrases.word(
                        "bridge.read",
                        Terms.year(previous),
                        Terms.year(phrases.terms().assessment())));
    }

    private BridgeRow row(Subject subject, boolean first, Crossing crossing) {
        Dimension dimension = crossing.dimension();
        return new BridgeRow(
                subject.label(),
                subject.isRisk(),
                first,
                phrases.terms().lists().of("dimension", dimension),
                ratings.previous(crossing),
                crossing.isTold()
                        ? marked(crossing, steps(crossing.method(), crossing, true))
                        : ratings.untold(crossing),
                crossing.isTold() ? marked(crossing, steps(crossing.data(), crossing, false)) : Markdown.EMPTY,
                ratings.rating(subject.id(), dimension),
                remark(crossing));
    }

    /** {@code +1: Medium High}, or 0. */
    private String steps(int steps, Crossing crossing, boolean method) {
        if (steps == 0) {
            return "0";
        }
        String signed = signed(steps);
        return method
                ? phrases.word("bridge.step", signed, ratings.rating(crossing.between(), crossing.dimension()))
                : signed;
    }

    /** With a sign in any case: a true minus, not a hyphen. */
    private static String signed(int steps) {
        return steps > 0 ? "+" + steps : steps < 0 ? "\u2212" + -steps : "0";
    }

    private Markdown remark(Crossing crossing) {
        List<String> parts = new ArrayList<>();
        crossing.reason().ifPresent(because -> parts.add(sentence(because)));
        crossing.otherOrder()
                .ifPresent(other ->
                        parts.add(phrases.word("bridge.other-order", signed(other.data()), signed(other.method()))));
        for (Caveat caveat : Caveat.values()) {
            if (crossing.caveats().contains(caveat)) {
                parts.add(phrases.terms().lists().of("caveat", caveat));
            }
        }
        return marked(crossing, String.join(" ", parts));
    }

    /** Marked in the complete edition where the public one tells less. */
    private Markdown marked(Crossing crossing, String text) {
        Cell<String> plain = Cell.of(text);
        Cell<String> cell = crossing.withheldBy().stream()
                .findFirst()
                .filter(redaction -> !text.isEmpty())
                .map(redaction -> plain.markedBy(redaction, Published.NOTHING))
                .orElse(plain);
        return new Markdown(Value.of(cell, phrases.terms().mark()).markdown());
    }

    private String sentence(Unbridged because) {
        return phrases.terms().lists().of("unbridged", because);
    }
}
