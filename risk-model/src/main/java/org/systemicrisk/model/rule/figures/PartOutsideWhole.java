package org.systemicrisk.model.rule.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Token;
import org.systemicrisk.model.text.Writing;

/** A part that was counted where or when its whole was not. */
final class PartOutsideWhole implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "FIG-004",
                "part counted where or when its whole was not",
                Severity.WARNING,
                """
                A part counted worldwide is no part of a whole counted in the Union, and what was counted in July is no part of what was
                counted up to June. A share of two such numbers says nothing, and nobody can test whether the part is too great.

                The rule looks at metrics with `part-of` or `sum-of`, at shares of two metrics and at shares formed in text. A part may
                come from a smaller territory or a shorter time than its whole. Where a territory is not stated, nothing is said.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Wholes wholes = Wholes.in(dossier);
        Set<List<MetricId>> seen = new HashSet<>();
        for (Metric metric : dossier.registry().metrics()) {
            for (MetricId whole : wholes.of(metric.id())) {
                seen.add(List.of(metric.id(), whole));
                dossier.figures(metric.id())
                        .forEach(part -> within(part, whole, part.places().self(), dossier, remarks));
            }
        }
        for (Metric metric : dossier.registry().metrics()) {
            if (metric.share() != null
                    && seen.add(List.of(metric.share().of(), metric.share().in()))) {
                first(metric.share().of(), metric.share().in(), metric.places().of("share"), dossier, remarks);
            }
        }
        for (Writing writing : dossier.writings()) {
            for (Sentence sentence : writing.sentences()) {
                for (Token token : sentence.tokens()) {
                    if (token instanceof Token.Reference reference
                            && reference.node() instanceof ProseNode.ShareRef ref
                            && seen.add(List.of(ref.part(), ref.whole()))) {
                        formed(ref, token, writing, dossier, remarks);
                    }
                }
            }
        }
    }

    /** Of what a withheld passage forms a share is withheld with it. */
    private static void formed(ProseNode.ShareRef ref, Token token, Writing writing, Dossier dossier, Remarks remarks) {
        if (!token.isWithheld()) {
            first(ref.part(), ref.whole(), ref.place(), dossier, remarks);
        } else if (dossier.figure(ref.part())
                .filter(part -> isOutside(part, dossier.figures(ref.whole())))
                .isPresent()) {
            remarks.add(
                    writing.subject(),
                    ref.place(),
                    "a withheld passage forms a share of two figures of which the one was counted where or when the other was not",
                    "give both for the same territory and period, or leave the share out");
        }
    }

    private static boolean isOutside(Observation part, List<Observation> wholes) {
        for (Observation whole : wholes) {
            if (mayHold(whole, part)) {
                return false;
            }
        }
        return !wholes.isEmpty();
    }

    private static void first(MetricId metric, MetricId whole, Place place, Dossier dossier, Remarks remarks) {
        dossier.figure(metric).ifPresent(part -> within(part, whole, place, dossier, remarks));
    }

    private static void within(Observation part, MetricId metric, Place place, Dossier dossier, Remarks remarks) {
        List<Observation> wholes = dossier.figures(metric);
        if (isOutside(part, wholes)) {
            Observation whole = wholes.get(0);
            boolean elsewhere = !covers(whole, part);
            remarks.add(
                    "figure " + part.metric(),
                    place,
                    part.metric() + " was counted " + frame(part, elsewhere) + ", but " + metric
                            + ", of which it is a part, " + frame(whole, elsewhere) + " ("
                            + whole.places().self() + ")",
                    "give both for the same " + (elsewhere ? "territory" : "period")
                            + ", or take the relation between them out of the metrics",
                    part.period() + " " + part.territory(),
                    whole.period() + " " + whole.territory());
        }
    }

    private static boolean mayHold(Observation whole, Observation part) {
        return whole.period().contains(part.period()) && covers(whole, part);
    }

    private static boolean covers(Observation whole, Observation part) {
        return !whole.territory().isStated()
                || !part.territory().isStated()
                || whole.territory().covers(part.territory());
    }

    private static String frame(Observation figure, boolean where) {
        if (!where) {
            return "from " + figure.period().from() + " to " + figure.period().to();
        }
        String code = figure.territory().code();
        return code.equals("worldwide") ? code : "in " + code;
    }
}
