package org.systemicrisk.report.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.systemicrisk.model.narrative.Annex;
import org.systemicrisk.model.scoring.Derivation;
import org.systemicrisk.model.scoring.Score;
import org.systemicrisk.report.text.ChapterNumber;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.text.MarkdownEscape;
import org.systemicrisk.report.view.ExampleChoice.Chosen;
import org.systemicrisk.report.view.MethodologyView.Example;
import org.systemicrisk.report.view.MethodologyView.Step;
import org.systemicrisk.report.words.Enumerations;

/** Maps the worked example: the ratings of one module or risk, reckoned so that a reader can follow. */
final class ExampleMapper {

    private final Phrases phrases;

    ExampleMapper(Phrases phrases) {
        this.phrases = phrases;
    }

    Example map() {
        ExampleChoice choice = new ExampleChoice(phrases);
        return choice.chosen()
                .map(this::example)
                .orElseGet(() -> new Example(new Markdown(MarkdownEscape.inline(why(choice))), List.of()));
    }

    private Example example(Chosen chosen) {
        return new Example(
                new Markdown(opening(chosen)),
                chosen.scores().stream().map(this::step).toList());
    }

    private String opening(Chosen chosen) {
        String reason = Enumerations.wire(chosen.reason());
        String kind = chosen.subject().isRisk() ? "risk" : "module";
        String begin = phrases.word(
                "example.opening." + kind,
                MarkdownEscape.inline(chosen.subject().name()));
        return String.join(
                " ",
                begin,
                phrases.word("example." + reason + "." + kind),
                phrases.word("example.read", sources(chosen)));
    }

    /** Links to where the answers, scales, bands and matrices stand. */
    private String sources(Chosen chosen) {
        Stream<String> annexes = Stream.of(
                        Annex.PROBABILITY,
                        Annex.SEVERITY,
                        Annex.INHERENT,
                        Annex.EFFECTIVENESS,
                        Annex.RESIDUAL,
                        Annex.RULES)
                .flatMap(annex -> phrases.terms().numbering().annexOf(annex).stream())
                .map(ExampleMapper::link);
        Stream<String> chapter = Stream.of(chosen.subject().link().source()).filter(link -> !link.isEmpty());
        return phrases.list(Stream.concat(chapter, annexes).toList());
    }

    private static String link(ChapterNumber annex) {
        return "[" + MarkdownEscape.inline(annex.reference()) + "](#" + annex.id() + ")";
    }

    private Step step(Score score) {
        Derivation derivation = score.derivation().orElseThrow();
        return new Step(
                phrases.terms().lists().of("dimension", score.dimension()),
                phrases.terms().ratings().rating(score.rating(), score.dimension()),
                derivation.accept(new ExampleWords(phrases, score)));
    }

    private String why(ExampleChoice choice) {
        int notComputed = choice.notComputed();
        int removed = choice.removed();
        Optional<String> stated =
                notComputed == 0 ? Optional.empty() : Optional.of(phrases.word("example.none.stated", notComputed));
        Optional<String> withheld =
                removed == 0 ? Optional.empty() : Optional.of(phrases.word("example.none.withheld", removed));
        return String.join(
                " ",
                Stream.of(Optional.of(phrases.word("example.none")), stated, withheld)
                        .flatMap(Optional::stream)
                        .toList());
    }
}
