package org.systemicrisk.model.rule.figures;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Token;
import org.systemicrisk.model.text.Writing;

/** A figure that speaks for a module it does not belong to. */
final class ForeignFigure implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "FIG-015",
                "figure used in a module it does not belong to",
                Severity.WARNING,
                """
                A chapter speaks of its own risks. A figure of another module in it was most likely copied together with a passage, and makes
                a rating rest on something that was counted for another risk.

                Looked at are figures in the texts of a module, the exposure of its factors, the metric of its probability and the effects of
                its measures. A metric without a module may be used everywhere. A sentence that names the other module openly, by
                `{chapter …}`, one of its ratings or its name, may use its figures.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Set<String> seen = new HashSet<>();
        for (Writing writing : dossier.writings()) {
            writing.module().ifPresent(module -> writing.sentences()
                    .forEach(sentence -> sentence(sentence, module, writing.subject(), seen, dossier, remarks)));
        }
        dossier.assessment().ratings().forEach(ratings -> ratings(ratings, dossier, remarks));
        dossier.registry().measures().forEach(measure -> {
            if (measure.module() != null) {
                measure.effects()
                        .forEach(effect -> use(
                                effect.metric(),
                                measure.module(),
                                "measure " + measure.id(),
                                "an effect of " + measure.id(),
                                effect.places().of("metric"),
                                dossier.isWithheld(measure.id()),
                                dossier,
                                remarks));
            }
        });
    }

    private static void sentence(
            Sentence sentence, ModuleId module, String subject, Set<String> seen, Dossier dossier, Remarks remarks) {
        for (Token token : sentence.tokens()) {
            if (token instanceof Token.Reference reference) {
                metrics(reference.node()).stream()
                        .filter(metric -> owner(metric, module, dossier)
                                .filter(other -> !names(sentence, other, dossier))
                                .isPresent())
                        .filter(metric -> seen.add(subject + " " + metric))
                        .forEach(metric -> use(
                                metric,
                                module,
                                subject,
                                token.isWithheld()
                                        ? "a withheld passage of the module " + module
                                        : "a text of the module " + module,
                                token.place(),
                                token.isWithheld(),
                                dossier,
                                remarks));
            }
        }
    }

    private static Set<MetricId> metrics(ProseNode node) {
        Set<MetricId> metrics = new LinkedHashSet<>();
        if (node instanceof ProseNode.FigureRef ref) {
            metrics.add(ref.metric());
        } else if (node instanceof ProseNode.ShareRef ref) {
            metrics.add(ref.part());
            metrics.add(ref.whole());
        }
        return metrics;
    }

    /** Whether a sentence says that it speaks of a module. */
    private static boolean names(Sentence sentence, ModuleId module, Dossier dossier) {
        return sentence.references(ProseNode.ChapterRef.class).stream()
                        .anyMatch(ref -> ref.chapter().equals(module.value()))
                || sentence.references(ProseNode.RatingRef.class).stream()
                        .anyMatch(ref -> ref.subject().equals(module.value()))
                || sentence.references(ProseNode.ChangeRef.class).stream()
                        .anyMatch(ref -> ref.subject().equals(module.value()))
                || dossier.registry()
                        .module(module)
                        .filter(m -> sentence.bare().contains(m.name().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    private static void ratings(ModuleRatings ratings, Dossier dossier, Remarks remarks) {
        String subject = "module " + ratings.module();
        if (ratings.probability() != null && ratings.probability().metric() != null) {
            use(
                    ratings.probability().metric(),
                    ratings.module(),
                    subject,
                    "the probability of " + ratings.module(),
                    ratings.probability().places().of("metric"),
                    false,
                    dossier,
                    remarks);
        }
        ratings.factors().forEach(factor -> factor.exposure()
                .forEach(metric -> use(
                        metric,
                        ratings.module(),
                        subject,
                        "the exposure of a factor of " + ratings.module(),
                        factor.places().of("exposure"),
                        false,
                        dossier,
                        remarks)));
    }

    /** @param secret whether which figure it is must not be said */
    private static void use(
            MetricId metric,
            ModuleId module,
            String subject,
            String as,
            Place place,
            boolean secret,
            Dossier dossier,
            Remarks remarks) {
        owner(metric, module, dossier)
                .ifPresent(owner -> remarks.add(
                        subject,
                        place,
                        (secret ? "a figure of another module" : metric + " belongs to the module " + owner + " and")
                                + " is used in " + as,
                        "use a figure of " + module + ", or name " + (secret ? "the other module" : owner)
                                + " where its figure is used",
                        secret ? new String[] {module.value()} : new String[] {metric.value(), owner.value()}));
    }

    /** The module to which a metric belongs, when it is not this one. */
    private static Optional<ModuleId> owner(MetricId metric, ModuleId module, Dossier dossier) {
        return dossier.registry().metric(metric).map(Metric::module).filter(owner -> !owner.equals(module));
    }
}
