package org.systemicrisk.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.sensitivity.AnswerMove;
import org.systemicrisk.model.sensitivity.Direction;
import org.systemicrisk.model.sensitivity.Distance;
import org.systemicrisk.model.sensitivity.RatingMove;
import org.systemicrisk.model.sensitivity.Reason;
import org.systemicrisk.model.sensitivity.Rule;
import org.systemicrisk.model.sensitivity.SampledRate;
import org.systemicrisk.model.sensitivity.Sensitivity;
import org.systemicrisk.model.sensitivity.StepChance;
import org.systemicrisk.model.sensitivity.SubjectSensitivity;
import org.systemicrisk.model.sensitivity.Tested;
import org.systemicrisk.model.sensitivity.Verdict;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.text.MarkdownEscape;
import org.systemicrisk.report.text.Value;
import org.systemicrisk.report.view.RatingRows.Subject;
import org.systemicrisk.report.view.SensitivityView.ChanceRow;
import org.systemicrisk.report.view.SensitivityView.ChangeRow;
import org.systemicrisk.report.view.SensitivityView.ChangesView;
import org.systemicrisk.report.view.SensitivityView.RatingRow;
import org.systemicrisk.report.view.SensitivityView.SampleRow;

/** Maps how sure the ratings are. Everything is found from the edition's own content. */
final class SensitivityMapper {

    private final Phrases phrases;
    private final SensitivityWords words;
    private final MovedRatingWords moved;
    private final VerdictWords verdicts;
    private final List<Dimension> dimensions;
    private final List<Dimension> results;
    private final Sensitivity sensitivity;

    SensitivityMapper(Phrases phrases) {
        this.phrases = phrases;
        this.words = new SensitivityWords(phrases);
        this.moved = new MovedRatingWords(phrases, words);
        this.verdicts = new VerdictWords(phrases, words, moved);
        this.dimensions = phrases.terms().assessment().methodology().dimensions();
        this.results = words.results();
        this.sensitivity = Sensitivity.of(phrases.terms().content());
    }

    /** A module or risk with what was found about it. */
    private record Found(Subject subject, SubjectSensitivity sure) {}

    SensitivityView map() {
        List<Found> found = new ArrayList<>();
        new RatingRows(phrases).subjects().forEach(subject -> sensitivity
                .of(subject.id())
                .filter(sure -> isRated(subject))
                .ifPresent(sure -> found.add(new Found(subject, sure))));
        Rule rule = sensitivity.rule();
        return new SensitivityView(
                words.rule(rule),
                words.drawn(rule),
                phrases.terms().numbers().percent(rule.level()),
                words.dimensions(results),
                words.independence(),
                heads(dimensions),
                found.stream().map(this::ratings).toList(),
                sentences(found, false),
                sentences(found, true),
                found.stream()
                        .map(f -> new ChangesView(f.subject().name(), changes(f)))
                        .filter(changes -> !changes.rows().isEmpty())
                        .toList(),
                found.stream().flatMap(f -> samples(f).stream()).toList(),
                heads(results),
                found.stream().flatMap(f -> chances(f).stream()).toList());
    }

    private boolean isRated(Subject subject) {
        return phrases.terms().content().scoresOf(subject.id()).stream().anyMatch(scores -> dimensions.stream()
                .anyMatch(d -> scores.of(d).step().isPresent()));
    }

    private List<String> heads(List<Dimension> of) {
        return of.stream()
                .map(dimension -> phrases.terms().lists().of("dimension", dimension))
                .toList();
    }

    private RatingRow ratings(Found found) {
        return new RatingRow(
                found.subject().name(),
                found.subject().isRisk(),
                dimensions.stream().map(dimension -> rating(found, dimension)).toList());
    }

    private Markdown rating(Found found, Dimension dimension) {
        String rating = MarkdownEscape.inline(
                phrases.terms().ratings().rating(found.subject().id(), dimension));
        Optional<Cell<Verdict>> verdict = found.sure().verdict(dimension);
        return new Markdown(
                verdict.map(cell -> phrases.word("sensitivity.rating", rating, shown(cell.map(verdicts::verdict))))
                        .orElse(rating));
    }

    /** A sentence for each result that is borderline, or of which it cannot be told. */
    private List<Markdown> sentences(List<Found> found, boolean untold) {
        List<Markdown> sentences = new ArrayList<>();
        for (Found f : found) {
            for (Dimension dimension : results) {
                Optional<Cell<Verdict>> verdict = f.sure().verdict(dimension).filter(cell -> cell.value()
                        .filter(v -> untold ? v instanceof Verdict.Untold : v instanceof Verdict.Borderline)
                        .isPresent());
                verdict.flatMap(Cell::value)
                        .ifPresent(v -> sentences.add(new Markdown(phrases.word(
                                "sensitivity.item",
                                MarkdownEscape.inline(f.subject().name()),
                                phrases.terms().lists().of("dimension", dimension),
                                MarkdownEscape.inline(phrases.terms()
                                        .ratings()
                                        .rating(f.subject().id(), dimension)),
                                verdicts.sentences(v, dimension, f.subject().id())
                                        + withheldChance(f, dimension, v)))));
            }
        }
        return sentences;
    }

    /**
     * In place of the sentence on the chance of another step, where what it rests on is withheld: the public edition cannot tell whether
     * there is one, and the complete one says what is left out.
     */
    private String withheldChance(Found found, Dimension dimension, Verdict verdict) {
        boolean isSaid = !(verdict instanceof Verdict.Borderline borderline)
                || borderline.reasons().stream()
                        .flatMap(cell -> cell.value().stream())
                        .anyMatch(Reason.MayBeAnother.class::isInstance);
        return SubjectSensitivity.of(found.sure().chances(), dimension)
                .filter(chances -> !isSaid && chances.redaction().isPresent())
                .map(chances -> " " + shown(chances.map(none -> words.noChance(sensitivity.rule()))))
                .orElse("");
    }

    private List<ChangeRow> changes(Found found) {
        List<ChangeRow> rows = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            SubjectSensitivity.of(found.sure().distances(), dimension)
                    .ifPresent(cell -> rows.add(number(words.number(dimension), null, cell)));
            SubjectSensitivity.of(found.sure().answers(), dimension)
                    .ifPresent(cell -> rows.add(new ChangeRow(
                            words.answers(dimension),
                            markdown(cell.map(words::count)),
                            markdown(cell.map(moves -> words.moved(moves, Direction.DOWN))),
                            markdown(cell.map(moves -> words.moved(moves, Direction.UP))))));
            rows.addAll(asked(found, dimension));
            SubjectSensitivity.of(found.sure().ratings(), dimension)
                    .ifPresent(cell -> cell.value().ifPresent(moves -> rows.add(ratings(found, dimension, moves))));
        }
        return rows;
    }

    private ChangeRow number(String input, @Nullable String asked, Cell<Distance> cell) {
        return new ChangeRow(
                input,
                markdown(cell.map(distance -> words.value(asked, distance))),
                markdown(cell.map(distance -> words.crossings(asked, distance, Direction.DOWN))),
                markdown(cell.map(distance -> words.crossings(asked, distance, Direction.UP))));
    }

    /** What conditions of a dimension ask for. */
    private List<ChangeRow> asked(Found found, Dimension dimension) {
        List<ChangeRow> rows = new ArrayList<>();
        for (Tested<Distance> tested : found.sure().figures()) {
            if (tested.dimension() == dimension) {
                String input = tested.asked() == null ? words.number(dimension) : words.asked(tested.asked());
                rows.add(number(input, tested.asked(), tested.result()));
            }
        }
        for (Tested<List<AnswerMove>> tested : found.sure().asked()) {
            if (tested.dimension() == dimension && tested.asked() != null) {
                Cell<List<AnswerMove>> cell = tested.result();
                rows.add(new ChangeRow(
                        words.asked(tested.asked()),
                        markdown(cell.map(words::reply)),
                        markdown(cell.map(moves -> words.replied(moves, Direction.DOWN))),
                        markdown(cell.map(moves -> words.replied(moves, Direction.UP)))));
            }
        }
        return rows;
    }

    private ChangeRow ratings(Found found, Dimension dimension, List<RatingMove> moves) {
        String subject = found.subject().id();
        return new ChangeRow(
                moved.moved(dimension, moves, subject),
                markdown(Cell.of(moved.now(dimension, moves, subject))),
                markdown(Cell.of(moved.shifted(moves, Direction.DOWN, subject))),
                markdown(Cell.of(moved.shifted(moves, Direction.UP, subject))));
    }

    private List<SampleRow> samples(Found found) {
        List<SampleRow> rows = new ArrayList<>();
        for (Tested<SampledRate> tested : found.sure().samples()) {
            Cell<SampledRate> cell = tested.result();
            cell.value()
                    .ifPresent(rate -> rows.add(new SampleRow(
                            found.subject().name(),
                            phrases.metric(rate.metric()),
                            SubjectSensitivity.of(found.sure().distances(), tested.dimension())
                                    .map(distance -> markdown(distance.map(d -> words.value(null, d))))
                                    .orElse(Markdown.EMPTY),
                            markdown(cell.map(words::size)),
                            markdown(cell.map(words::interval)),
                            markdown(cell.map(r -> words.chances(r.chances(), tested.dimension()))))));
        }
        return rows;
    }

    private List<ChanceRow> chances(Found found) {
        if (found.sure().chances().stream().noneMatch(tested -> results.contains(tested.dimension()))) {
            return List.of();
        }
        return List.of(new ChanceRow(
                found.subject().name(),
                results.stream().map(result -> chances(found, result)).toList()));
    }

    private Markdown chances(Found found, Dimension dimension) {
        Optional<Cell<List<StepChance>>> cell =
                SubjectSensitivity.of(found.sure().chances(), dimension);
        return cell.map(chances -> markdown(chances.map(all -> words.chances(all, dimension))))
                .orElse(Markdown.EMPTY);
    }

    private Markdown markdown(Cell<String> cell) {
        return new Markdown(shown(cell));
    }

    private String shown(Cell<String> cell) {
        return Value.of(cell, phrases.terms().mark()).markdown();
    }
}
