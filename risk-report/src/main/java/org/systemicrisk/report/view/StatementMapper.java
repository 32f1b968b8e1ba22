package org.systemicrisk.report.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Considered;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionAccount;
import org.systemicrisk.model.law.Ground;
import org.systemicrisk.report.text.Terms;
import org.systemicrisk.report.view.StatementView.Consideration;
import org.systemicrisk.report.view.StatementView.GroundCount;
import org.systemicrisk.report.view.StatementView.Removal;

/** Maps redactions to the statement's paragraphs. */
final class StatementMapper {

    private static final int LEVEL = 3;

    private final Phrases phrases;
    private final RemovalWords words;
    private final Map<String, Set<String>> places;

    StatementMapper(Phrases phrases, Map<String, Set<String>> places) {
        this.phrases = phrases;
        this.words = new RemovalWords(phrases);
        this.places = places;
    }

    StatementView map() {
        var settings = phrases.terms().assessment().settings();
        Assessment before = phrases.terms().assessment().previous();
        List<Redaction> redactions = phrases.terms().assessment().redactions();
        List<Removal> removals = redactions.stream()
                .map(redaction -> removal(redaction, words.instead(redaction)))
                .toList();
        List<Removal> earlier = phrases.terms().earlierRemovals().stream()
                .map(redaction -> removal(redaction, words.insteadBefore(redaction)))
                .toList();
        return new StatementView(
                phrases.word("statement.title"),
                phrases.terms().assessment().header().title(),
                settings.service().name(),
                settings.provider().name(),
                new FormNotes(phrases).all(),
                counts(),
                removals,
                before == null ? "" : Terms.year(before),
                earlier,
                phrases.terms().footnotes(),
                phrases.prose().findings());
    }

    private List<GroundCount> counts() {
        RedactionAccount account = phrases.terms().account();
        return Arrays.stream(Ground.values())
                .map(ground -> new GroundCount(phrases.article(ground), phrases.ground(ground), account.on(ground)))
                .toList();
    }

    private Removal removal(Redaction redaction, String instead) {
        String id = redaction.id().value();
        return new Removal(
                id,
                heading(redaction),
                where(id),
                words.grounds(redaction),
                phrases.stated(redaction.harm(), "harm-" + id, LEVEL),
                phrases.stated(redaction.narrower(), "narrower-" + id, LEVEL),
                considered(redaction),
                instead,
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

    private String where(String id) {
        Set<String> found = places.getOrDefault(id, Set.of());
        return found.isEmpty() ? phrases.word("statement.place.data") : phrases.list(List.copyOf(found));
    }

    /** What was removed, and where it stands first. */
    private String heading(Redaction redaction) {
        return places.getOrDefault(redaction.id().value(), Set.of()).stream()
                .findFirst()
                .map(place -> phrases.word("statement.removal", words.kind(redaction), place))
                .orElseGet(() -> words.kind(redaction));
    }
}
