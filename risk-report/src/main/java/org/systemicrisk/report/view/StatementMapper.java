package org.systemicrisk.report.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.systemicrisk.model.assessment.Considered;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionAccount;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.law.Ground;
import org.systemicrisk.report.view.StatementView.Consideration;
import org.systemicrisk.report.view.StatementView.GroundCount;
import org.systemicrisk.report.view.StatementView.Removal;

/** Maps redactions to the statement's paragraphs. */
final class StatementMapper {

    private static final int LEVEL = 3;

    private final Phrases phrases;
    private final Map<String, Set<String>> places;

    StatementMapper(Phrases phrases, Map<String, Set<String>> places) {
        this.phrases = phrases;
        this.places = places;
    }

    StatementView map() {
        var settings = phrases.terms().assessment().settings();
        List<Redaction> redactions = phrases.terms().assessment().redactions();
        List<Removal> removals = redactions.stream().map(this::removal).toList();
        return new StatementView(
                phrases.word("statement.title"),
                phrases.terms().assessment().header().title(),
                settings.service().name(),
                settings.provider().name(),
                new FormNotes(phrases).all(),
                counts(),
                removals,
                phrases.terms().footnotes(),
                phrases.prose().findings());
    }

    private List<GroundCount> counts() {
        RedactionAccount account = phrases.terms().account();
        return Arrays.stream(Ground.values())
                .map(ground -> new GroundCount(phrases.article(ground), phrases.ground(ground), account.on(ground)))
                .toList();
    }

    private Removal removal(Redaction redaction) {
        String id = redaction.id().value();
        return new Removal(
                id,
                heading(redaction),
                where(id),
                phrases.list(redaction.grounds().stream()
                        .map(ground ->
                                phrases.word("statement.ground", phrases.ground(ground), phrases.article(ground)))
                        .toList()),
                phrases.stated(redaction.harm(), "harm-" + id, LEVEL),
                phrases.stated(redaction.narrower(), "narrower-" + id, LEVEL),
                considered(redaction),
                instead(redaction),
                phrases.date(redaction.review()));
    }

    private List<Consideration> considered(Redaction redaction) {
        List<Consideration> all = new ArrayList<>();
        for (Considered considered : redaction.considered()) {
            String field = "considered-" + redaction.id().value() + "-" + (all.size() + 1);
            all.add(new Consideration(considered.form(), phrases.stated(considered.why(), field, LEVEL)));
        }
        return all;
    }

    /** What the public reads, with the territory where there are several figures. */
    private String instead(Redaction redaction) {
        List<Observation> figures = redaction.target() instanceof RedactionTarget.Figure figure
                ? phrases.terms().content().figures().of(figure.metric())
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

    private String where(String id) {
        Set<String> found = places.getOrDefault(id, Set.of());
        return found.isEmpty() ? phrases.word("statement.place.data") : phrases.list(List.copyOf(found));
    }

    /** What was removed, and where it stands first. */
    private String heading(Redaction redaction) {
        return places.getOrDefault(redaction.id().value(), Set.of()).stream()
                .findFirst()
                .map(place -> phrases.word("statement.removal", kind(redaction), place))
                .orElseGet(() -> kind(redaction));
    }

    private String kind(Redaction redaction) {
        String own = redaction.kind();
        if (own != null && !own.isBlank()) {
            return own;
        }
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
}
