package org.systemicrisk.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.rating.Dimension;
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

    private static final List<Dimension> RISKS = List.of(Dimension.INHERENT, Dimension.RESIDUAL);

    private final Phrases phrases;
    private final SensitivityWords words;
    private final Sensitivity sensitivity;

    SensitivityMapper(Phrases phrases) {
        this.phrases = phrases;
        this.words = new SensitivityWords(phrases);
        this.sensitivity = Sensitivity.of(phrases.terms().content());
    }

    /** A module or risk with what was found about it. */
    private record Found(Subject subject, SubjectSensitivity sure) {}

    SensitivityView map() {
        List<Found> found = new ArrayList<>();
        new RatingRows(phrases).subjects().forEach(subject -> sensitivity
                .of(subject.id())
                .filter(sure -> !sure.verdicts().isEmpty())
                .ifPresent(sure -> found.add(new Found(subject, sure))));
        Rule rule = sensitivity.rule();
        return new SensitivityView(
                words.rule(rule),
                words.drawn(rule),
                phrases.terms().numbers().percent(rule.level()),
                found.stream().map(this::ratings).toList(),
                sentences(found, false),
                sentences(found, true),
                found.stream()
                        .map(f -> new ChangesView(f.subject().name(), changes(f)))
                        .filter(changes -> !changes.rows().isEmpty())
                        .toList(),
                found.stream().flatMap(f -> samples(f).stream()).toList(),
                found.stream().flatMap(f -> chances(f).stream()).toList());
    }

    private RatingRow ratings(Found found) {
        return new RatingRow(
                found.subject().name(),
                found.subject().isRisk(),
                rating(found, Dimension.PROBABILITY),
                rating(found, Dimension.SEVERITY),
                rating(found, Dimension.INHERENT),
                rating(found, Dimension.EFFECTIVENESS),
                rating(found, Dimension.RESIDUAL));
    }

    private Markdown rating(Found found, Dimension dimension) {
        String rating = MarkdownEscape.inline(
                phrases.terms().ratings().rating(found.subject().id(), dimension));
        Optional<Cell<Verdict>> verdict = found.sure().verdict(dimension);
        return new Markdown(
                verdict.map(cell -> phrases.word("sensitivity.rating", rating, shown(cell.map(words::verdict))))
                        .orElse(rating));
    }

    /** A sentence for each inherent or residual risk that is borderline, or of which it cannot be told. */
    private List<Markdown> sentences(List<Found> found, boolean untold) {
        List<Markdown> sentences = new ArrayList<>();
        for (Found f : found) {
            for (Dimension dimension : RISKS) {
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
                                words.sentences(v, dimension)))));
            }
        }
        return sentences;
    }

    private List<ChangeRow> changes(Found found) {
        List<ChangeRow> rows = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            SubjectSensitivity.of(found.sure().distances(), dimension)
                    .ifPresent(cell -> rows.add(new ChangeRow(
                            words.number(dimension),
                            markdown(cell.map(words::value)),
                            markdown(cell.map(words::lower)),
                            markdown(cell.map(words::higher)))));
            SubjectSensitivity.of(found.sure().answers(), dimension)
                    .ifPresent(cell -> rows.add(new ChangeRow(
                            words.answers(dimension),
                            markdown(cell.map(words::count)),
                            markdown(cell.map(words::movedDown)),
                            markdown(cell.map(words::movedUp)))));
        }
        return rows;
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
                                    .map(distance -> markdown(distance.map(words::value)))
                                    .orElse(Markdown.EMPTY),
                            markdown(cell.map(words::size)),
                            markdown(cell.map(words::interval)),
                            markdown(cell.map(r -> words.chances(r.chances(), tested.dimension()))))));
        }
        return rows;
    }

    private List<ChanceRow> chances(Found found) {
        if (found.sure().chances().stream().noneMatch(tested -> RISKS.contains(tested.dimension()))) {
            return List.of();
        }
        return List.of(new ChanceRow(
                found.subject().name(), chances(found, Dimension.INHERENT), chances(found, Dimension.RESIDUAL)));
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
