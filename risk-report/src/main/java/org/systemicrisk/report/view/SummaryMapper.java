package org.systemicrisk.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.PolicySettings;
import org.systemicrisk.model.comparison.Change;
import org.systemicrisk.model.comparison.RatingChange;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.RankRange;
import org.systemicrisk.model.scoring.Score;
import org.systemicrisk.report.view.RatingRows.Subject;
import org.systemicrisk.report.view.SummaryView.Named;

/** Maps the ratings at a glance: what must be named is computed here. */
final class SummaryMapper {

    private static final List<Dimension> RISKS = List.of(Dimension.INHERENT, Dimension.RESIDUAL);

    private final Phrases phrases;
    private final RatingRows rows;
    private final Assessment assessment;

    SummaryMapper(Phrases phrases) {
        this.phrases = phrases;
        this.rows = new RatingRows(phrases);
        this.assessment = phrases.terms().assessment();
    }

    SummaryView map() {
        List<Subject> subjects = rows.subjects();
        Assessment previous = assessment.previous();
        return new SummaryView(
                subjects.stream().map(rows::row).toList(),
                previous != null,
                previous != null
                        && !previous.methodology()
                                .version()
                                .equals(assessment.methodology().version()),
                assessment.methodology().name(),
                previous == null ? "" : previous.methodology().name(),
                named(subjects, Change.RAISED),
                named(subjects, Change.LOWERED),
                attentionFrom()
                        .map(step -> phrases.terms().ratings().label(step, Dimension.RESIDUAL))
                        .orElse(""),
                attention(subjects),
                named(subjects, Change.NOT_COMPARABLE),
                new EntriesMapper(phrases).map(),
                new BridgeMapper(phrases).map(subjects));
    }

    private List<Named> named(List<Subject> subjects, Change change) {
        List<Named> named = new ArrayList<>();
        for (Subject subject : subjects) {
            for (Dimension dimension : RISKS) {
                changeOf(subject, dimension)
                        .filter(c -> c.change() == change)
                        .ifPresent(c -> named.add(named(subject, dimension)));
            }
        }
        return named;
    }

    private Optional<RatingChange> changeOf(Subject subject, Dimension dimension) {
        return phrases.terms().ratings().changeOf(subject.id(), dimension);
    }

    private Named named(Subject subject, Dimension dimension) {
        boolean residual = dimension == Dimension.RESIDUAL;
        String reason = changeOf(subject, dimension)
                .map(phrases.terms().ratings()::incomparable)
                .orElse("");
        return new Named(
                subject.name(),
                phrases.terms().lists().of("dimension", dimension),
                phrases.terms().ratings().change(subject.id(), dimension),
                phrases.terms().ratings().rating(subject.id(), dimension),
                residual ? rows.decision(subject) : "",
                reason,
                subject.link());
    }

    private List<Named> attention(List<Subject> subjects) {
        Optional<Scale> scale = assessment.methodology().scaleOf(Dimension.RESIDUAL);
        Optional<Integer> from = scale.flatMap(s -> attentionFrom().flatMap(s::rank));
        if (from.isEmpty()) {
            return List.of();
        }
        return subjects.stream()
                .filter(subject -> mayReach(subject, scale.get(), from.get()))
                .map(subject -> named(subject, Dimension.RESIDUAL))
                .toList();
    }

    /** A rating that is only known within bounds is named when it may reach the step; one not stated always. */
    private boolean mayReach(Subject subject, Scale scale, int from) {
        Optional<Score> score =
                phrases.terms().content().scoresOf(subject.id()).map(scores -> scores.of(Dimension.RESIDUAL));
        return score.isPresent()
                && RankRange.of(score.get().rating(), scale)
                        .map(range -> range.highest() >= from)
                        .orElse(true);
    }

    private Optional<StepId> attentionFrom() {
        return Optional.ofNullable(assessment.settings().policy()).map(PolicySettings::attentionFrom);
    }
}
