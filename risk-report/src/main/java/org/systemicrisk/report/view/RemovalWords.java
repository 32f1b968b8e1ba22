package org.systemicrisk.report.view;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.scoring.ScoredAssessment;

/** Says of a removal what it removes, on which grounds, and what is published in its place. */
final class RemovalWords {

    private final Phrases phrases;

    RemovalWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** What sort of content is removed, for the authorities. */
    String kind(Redaction redaction) {
        String own = redaction.kind();
        if (own != null && !own.isBlank()) {
            return own;
        }
        return target(redaction);
    }

    /** What is removed, as far as the public can see. */
    String target(Redaction redaction) {
        RedactionTarget target = redaction.target();
        String key = target.text().split(" ", 2)[0];
        if (target instanceof RedactionTarget.Figure figure) {
            return phrases.word("statement.kind.figure", phrases.metric(figure.metric()));
        }
        if (target instanceof RedactionTarget.AnswerTo answer) {
            return phrases.word("statement.kind.answer", phrases.module(answer.module()));
        }
        return phrases.word("statement.kind." + key);
    }

    /** The grounds, each with its provision. */
    String grounds(Redaction redaction) {
        return phrases.list(redaction.grounds().stream()
                .map(ground -> phrases.word("statement.ground", phrases.ground(ground), phrases.article(ground)))
                .toList());
    }

    /** What the public reads in place of something of this assessment. */
    String instead(Redaction redaction) {
        return instead(redaction, phrases.terms().content());
    }

    /** What the public reads in place of something of the assessment before. */
    String insteadBefore(Redaction redaction) {
        return Optional.ofNullable(phrases.terms().content().previous())
                .map(before -> instead(redaction, before))
                .orElseGet(this::mark);
    }

    /** With the territory where there are several figures. */
    private String instead(Redaction redaction, ScoredAssessment year) {
        List<Observation> figures = redaction.target() instanceof RedactionTarget.Figure figure
                ? year.figures().of(figure.metric())
                : List.of();
        List<String> forms = figures.stream().map(this::instead).distinct().toList();
        if (forms.size() < 2) {
            return forms.isEmpty() ? mark() : forms.get(0);
        }
        return phrases.list(figures.stream()
                .map(figure -> phrases.word("statement.instead.of", instead(figure), phrases.territory(figure)))
                .toList());
    }

    private String instead(Observation figure) {
        return phrases.terms().figures().form(figure).orElseGet(this::mark);
    }

    private String mark() {
        return phrases.word("statement.instead.mark", phrases.terms().mark());
    }
}
