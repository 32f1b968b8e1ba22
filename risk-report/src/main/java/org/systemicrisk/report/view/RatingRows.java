package org.systemicrisk.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.ResidualInput;
import org.systemicrisk.model.assessment.RiskRatings;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.registry.Risk;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.model.scoring.Score;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.report.text.ChapterNumber;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.text.MarkdownEscape;
import org.systemicrisk.report.text.RatingTerms;

/** Maps ratings to table rows. */
final class RatingRows {

    /** A module or a risk that is rated. */
    record Subject(
            String id, String name, String label, boolean isRisk, Markdown link, @Nullable ResidualInput residual) {}

    private final Phrases phrases;
    private final Assessment assessment;

    RatingRows(Phrases phrases) {
        this.phrases = phrases;
        this.assessment = phrases.terms().assessment();
    }

    /** All that is rated: each module, followed by its risks that are rated singly. */
    List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        phrases.terms().assessment().modules().forEach(module -> subjects.addAll(subjects(module)));
        if (phrases.terms().content().whole() != null) {
            String name = phrases.word("rated.whole");
            subjects.add(new Subject(ScoredAssessment.WHOLE, name, name, false, Markdown.EMPTY, null));
        }
        return subjects;
    }

    List<Subject> subjects(RiskModule module) {
        Optional<ModuleRatings> ratings = assessment.ratingsOf(module.id());
        if (ratings.isEmpty()) {
            return List.of();
        }
        Markdown link = phrases.terms()
                .numbering()
                .chapterOf(module.id().value())
                .map(RatingRows::link)
                .orElse(Markdown.EMPTY);
        List<Subject> subjects = new ArrayList<>();
        subjects.add(new Subject(
                module.id().value(),
                module.name(),
                module.label(),
                false,
                link,
                ratings.get().residual()));
        for (RiskRatings risk : ratings.get().risks()) {
            String name = module.risks().stream()
                    .filter(r -> r.id().equals(risk.risk()))
                    .findFirst()
                    .map(Risk::name)
                    .orElse(risk.risk().value());
            subjects.add(new Subject(risk.risk().value(), name, name, true, link, risk.residual()));
        }
        return subjects;
    }

    RatingRow row(Subject subject) {
        RatingTerms ratings = phrases.terms().ratings();
        String id = subject.id();
        return new RatingRow(
                subject.name(),
                subject.label(),
                subject.isRisk(),
                subject.link(),
                ratings.rating(id, Dimension.PROBABILITY),
                ratings.rating(id, Dimension.SEVERITY),
                ratings.rating(id, Dimension.INHERENT),
                ratings.previous(id, Dimension.INHERENT),
                ratings.changeInTable(id, Dimension.INHERENT),
                ratings.rating(id, Dimension.EFFECTIVENESS),
                percent(id),
                ratings.previous(id, Dimension.EFFECTIVENESS),
                ratings.changeInTable(id, Dimension.EFFECTIVENESS),
                ratings.rating(id, Dimension.RESIDUAL),
                ratings.previous(id, Dimension.RESIDUAL),
                ratings.changeInTable(id, Dimension.RESIDUAL),
                decision(subject));
    }

    /** What was decided; a risk without a decision of its own goes with its module. */
    String decision(Subject subject) {
        ResidualInput residual = subject.residual();
        if (residual != null && residual.decision() != null) {
            return phrases.terms().lists().of("decision", residual.decision());
        }
        return subject.isRisk()
                ? phrases.word("decision.of-module")
                : phrases.terms().notStated();
    }

    private String percent(String subject) {
        return phrases.terms()
                .content()
                .scoresOf(subject)
                .map(scores -> scores.of(Dimension.EFFECTIVENESS))
                .flatMap(Score::percent)
                .map(phrases.terms().numbers()::percentInShort)
                .orElse("");
    }

    private static Markdown link(ChapterNumber chapter) {
        return new Markdown("[" + MarkdownEscape.inline(chapter.reference()) + "](#" + chapter.id() + ")");
    }
}
