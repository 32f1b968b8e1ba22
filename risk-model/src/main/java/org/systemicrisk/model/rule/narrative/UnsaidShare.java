package org.systemicrisk.model.rule.narrative;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Paragraph;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.WordList;
import org.systemicrisk.model.text.Writing;

/** A text says that a size cannot be told, beside a figure from which it can. */
final class UnsaidShare implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "NAR-119",
                "size said to be unknown that the figures give",
                Severity.WARNING,
                """
                Of the removed offers so many had been recommended, "but to what extent this adds to the risk cannot be said": the offers removed
                are counted too, and the share of the one in the other is what was asked for. Disregarding an indicator that exists has been held against
                providers.

                The rule finds words such as "cannot be said" or "to what extent" where the paragraph refers to a figure that is part of another one,
                both with the same period and territory, and gives no share of the two.
                """,
                "Article 34(1), recital 90");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Writing writing : OwnWords.of(dossier)) {
            for (Paragraph paragraph : writing.paragraphs()) {
                for (Sentence sentence : paragraph.sentences()) {
                    sentence.find(WordList.UNKNOWN, dossier.lexicon()).stream()
                            .findFirst()
                            .ifPresent(words -> unsaid(paragraph, dossier)
                                    .ifPresent(part -> tell(part, words, paragraph, writing, remarks)));
                }
            }
        }
    }

    private record Part(MetricId part, MetricId whole) {}

    private static Optional<Part> unsaid(Paragraph paragraph, Dossier dossier) {
        Set<Part> said = new HashSet<>();
        paragraph
                .references(ProseNode.ShareRef.class)
                .forEach(share -> said.add(new Part(share.part(), share.whole())));
        List<ProseNode.FigureRef> figures =
                paragraph.references(ProseNode.FigureRef.class).toList();
        for (ProseNode.FigureRef figure : figures) {
            dossier.registry()
                    .metric(figure.metric())
                    .map(Metric::share)
                    .ifPresent(share -> said.add(new Part(share.of(), share.in())));
        }
        return figures.stream()
                .flatMap(figure -> part(figure, dossier).stream())
                .filter(part -> !said.contains(part))
                .findFirst();
    }

    private static Optional<Part> part(ProseNode.FigureRef reference, Dossier dossier) {
        return dossier.registry()
                .metric(reference.metric())
                .flatMap(metric -> Optional.ofNullable(metric.partOf()))
                .filter(whole -> FigureTrends.now(reference, dossier)
                        .filter(part -> isCountedAlike(part, dossier.figures(whole)))
                        .isPresent())
                .map(whole -> new Part(reference.metric(), whole));
    }

    private static boolean isCountedAlike(Observation part, List<Observation> wholes) {
        return wholes.stream()
                .anyMatch(whole -> whole.territory().equals(part.territory())
                        && whole.period().equals(part.period()));
    }

    private static void tell(Part part, Sentence.Span words, Paragraph paragraph, Writing writing, Remarks remarks) {
        boolean secret = words.isWithheld() || isWithheld(part, paragraph);
        String share = part.part() + " / " + part.whole();
        remarks.add(
                writing.subject(),
                words.place(),
                secret
                        ? "a size is said to be unknown that figures of this paragraph give"
                        : "\"" + words.quote().get() + "\" stands here, but " + part.part() + " is part of "
                                + part.whole() + ", so the share is known",
                "give {share " + (secret ? "…" : share) + "}, or say why it does not answer the question",
                Dossier.contentOf(writing.prose()));
    }

    private static boolean isWithheld(Part part, Paragraph paragraph) {
        return paragraph.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> token.isWithheld()
                        && token instanceof org.systemicrisk.model.text.Token.Reference reference
                        && reference.node() instanceof ProseNode.FigureRef figure
                        && figure.metric().equals(part.part()));
    }
}
