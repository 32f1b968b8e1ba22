package org.systemicrisk.model.rule.narrative;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.ProbabilityInput;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.comparison.Change;
import org.systemicrisk.model.comparison.Crossing;
import org.systemicrisk.model.comparison.Mover;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.WordList;
import org.systemicrisk.model.text.Writing;

/** A trend of a rating, or of a risk through measures, that is the method's alone, or that nobody can tell from it. */
final class TrendWithoutBridge implements Rule {

    /** Words from the measures to the risk that they lowered. */
    private static final int REACH = 12;

    private static final Map<Mover, String> WORDS = new EnumMap<>(Map.of(
            Mover.NOTHING, "neither the method nor the data moved it",
            Mover.METHOD, "the method alone moved it",
            Mover.DATA, "the data did not move it down",
            Mover.BOTH, "the data did not move it down",
            Mover.OPPOSED, "the data did not move it down",
            Mover.UNKNOWN, "what the method moved cannot be told from what the data moved"));

    @Override
    public RuleCard card() {
        return new RuleCard(
                "NAR-120",
                "trend that the comparison of the years does not carry",
                Severity.WARNING,
                """
                A rating that fell because its scale or its questions changed says nothing about the risk, and measures that are praised for it have not been shown to
                work. The bridge between two assessments tells what the method moved and what the data; a sentence may say no more than it carries.

                The rule reads sentences that say that measures lowered the risk, in the chapter of a module, and looks for a step down that the
                data made in its residual risk. It also reads sentences in which "rose to" or "fell to" leads to a rating, where the method alone moved
                it or the two cannot be told apart, unless the sentence names the method.
                """,
                "Article 35(1), recital 85");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        if (dossier.before().isEmpty()) {
            return;
        }
        for (Writing writing : OwnWords.of(dossier)) {
            for (Sentence sentence : writing.sentences()) {
                ratings(sentence, writing, dossier, remarks);
                measures(sentence, writing, dossier, remarks);
            }
        }
    }

    private static void ratings(Sentence sentence, Writing writing, Dossier dossier, Remarks remarks) {
        for (Trend trend : Trend.in(sentence, dossier.lexicon())) {
            if (trend.target() instanceof ProseNode.RatingRef rating
                    && trend.claimed() != Change.UNCHANGED
                    && !sentence.has(WordList.METHOD, dossier.lexicon())) {
                dossier.crossing(rating.subject(), rating.dimension())
                        .filter(crossing -> isUncarried(crossing, dossier))
                        .ifPresent(crossing -> tell(trend.words(), crossing, writing, dossier, remarks));
            }
        }
    }

    /** Under one method every change is the data's, and where nothing changed another rule speaks. */
    private static boolean isUncarried(Crossing crossing, Dossier dossier) {
        boolean moved = dossier.change(crossing.subject(), crossing.dimension())
                .filter(change -> change.change() == Change.RAISED || change.change() == Change.LOWERED)
                .isPresent();
        return moved && (crossing.mover() == Mover.METHOD || crossing.mover() == Mover.UNKNOWN);
    }

    private static void measures(Sentence sentence, Writing writing, Dossier dossier, Remarks remarks) {
        Optional<Sentence.Span> claim = OwnWords.inModule(writing) ? lowered(sentence, dossier) : Optional.empty();
        claim.ifPresent(words -> writing.module()
                .flatMap(module -> dossier.crossing(module.value(), Dimension.RESIDUAL))
                .filter(crossing -> crossing.data() >= 0)
                .ifPresent(crossing -> tell(words, crossing, writing, dossier, remarks)));
    }

    /** The words for “lowered” in a sentence that says so of measures and a risk. */
    private static Optional<Sentence.Span> lowered(Sentence sentence, Dossier dossier) {
        List<Sentence.Span> lowered = sentence.find(WordList.LOWERED, dossier.lexicon());
        if (lowered.isEmpty() || !Claims.in(sentence, dossier.lexicon())) {
            return Optional.empty();
        }
        List<Sentence.Span> measures = sentence.find(WordList.MITIGATION, dossier.lexicon());
        List<Sentence.Span> risks = Stream.of(WordList.RESIDUAL, WordList.RISK)
                .flatMap(list -> sentence.find(list, dossier.lexicon()).stream())
                .toList();
        return lowered.stream()
                .filter(verb -> measures.stream().anyMatch(by -> by.at() < verb.at() && verb.at() - by.at() <= REACH))
                .filter(verb -> risks.stream().anyMatch(risk -> Math.abs(risk.at() - verb.at()) <= REACH / 2))
                .findFirst();
    }

    private static void tell(
            Sentence.Span words, Crossing crossing, Writing writing, Dossier dossier, Remarks remarks) {
        String of = crossing.subject() + "." + crossing.dimension().wire();
        boolean secret = words.isWithheld();
        boolean open = !secret && isOpen(crossing, dossier);
        remarks.add(
                writing.subject(),
                words.place(),
                secret
                        ? "a withheld passage claims a trend that the bridge from the assessment before does not carry"
                        : "\"" + words.quote().orElse("\u2026") + "\" claims a trend of " + of
                                + ", and the bridge from the assessment before does not carry it"
                                + (open ? ": " + WORDS.get(crossing.mover()) : ""),
                "say with {change " + (secret ? "\u2026" : of) + "} what moved it, or leave the claim out",
                Dossier.contentOf(writing.prose()),
                // what moved it may follow from inputs that are withheld
                open ? crossing.mover().name() : "");
    }

    /** Whether nothing that the bridge of a module rests on is withheld, in either year. */
    private static boolean isOpen(Crossing crossing, Dossier dossier) {
        String formerly = Objects.requireNonNullElse(crossing.formerly(), crossing.subject());
        return isOpen(crossing.subject(), dossier.assessment())
                && dossier.before()
                        .map(before -> isOpen(formerly, before.assessment()))
                        .orElse(true);
    }

    private static boolean isOpen(String subject, Assessment year) {
        return year.redactions().stream().noneMatch(redaction -> touches(redaction.target(), subject, year));
    }

    private static boolean touches(RedactionTarget target, String subject, Assessment year) {
        if (target instanceof RedactionTarget.AnswerTo answer) {
            return isOf(answer.module().value(), subject, year);
        }
        return target instanceof RedactionTarget.Figure figure
                && year.ratings().stream()
                        .filter(ratings -> isOf(ratings.module().value(), subject, year))
                        .map(ModuleRatings::probability)
                        .flatMap(Stream::ofNullable)
                        .map(ProbabilityInput::metric)
                        .anyMatch(figure.metric()::equals);
    }

    private static boolean isOf(String module, String subject, Assessment year) {
        return module.equals(subject)
                || year.registry().modules().stream()
                        .filter(each -> each.id().value().equals(module))
                        .map(RiskModule::risks)
                        .flatMap(List::stream)
                        .anyMatch(risk -> risk.id().value().equals(subject));
    }
}
