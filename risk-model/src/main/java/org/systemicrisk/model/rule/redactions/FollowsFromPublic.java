package org.systemicrisk.model.rule.redactions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A withheld figure can be computed from figures that are published. */
final class FollowsFromPublic implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "RED-104",
                "withheld value that follows from public ones",
                Severity.ERROR,
                """
                A share whose two parts are published can be divided out by anybody. A part that is withheld is what remains when the other parts are taken from
                the published whole, and a whole is the sum of its parts.

                The rule looks at shares that the registry defines by two metrics, and at metrics with sum-of of which exactly one figure is withheld; figures of
                other periods or territories are left alone.
                """,
                "Article 42(5)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Map<MetricId, Redaction> targets = new HashMap<>();
        for (Redaction redaction : dossier.assessment().redactions()) {
            if (redaction.target() instanceof RedactionTarget.Figure figure) {
                targets.put(figure.metric(), redaction);
            }
        }
        if (targets.isEmpty()) {
            return;
        }
        for (Metric metric : dossier.registry().metrics()) {
            share(metric, targets, dossier, remarks);
            sum(metric, targets, dossier, remarks);
        }
    }

    private static void share(Metric metric, Map<MetricId, Redaction> targets, Dossier dossier, Remarks remarks) {
        Redaction redaction = targets.get(metric.id());
        if (redaction != null && metric.share() != null) {
            List<MetricId> parts = List.of(metric.share().of(), metric.share().in());
            boolean open = parts.stream().allMatch(part -> dossier.figure(part)
                    .filter(figure -> !dossier.isWithheld(figure))
                    .isPresent());
            if (open) {
                tell(metric.id(), redaction, parts, "it is the share of the one in the other", remarks);
            }
        }
    }

    private static void sum(Metric metric, Map<MetricId, Redaction> targets, Dossier dossier, Remarks remarks) {
        List<MetricId> members = new ArrayList<>(metric.sumOf());
        if (members.isEmpty()) {
            return;
        }
        members.add(metric.id());
        List<Observation> figures =
                members.stream().flatMap(id -> dossier.figure(id).stream()).toList();
        List<Observation> secret = figures.stream().filter(dossier::isWithheld).toList();
        if (figures.size() == members.size() && secret.size() == 1 && areAlike(figures)) {
            MetricId hidden = secret.get(0).metric();
            members.remove(hidden);
            Optional.ofNullable(targets.get(hidden))
                    .ifPresent(redaction -> tell(hidden, redaction, members, relation(hidden, metric), remarks));
        }
    }

    private static String relation(MetricId hidden, Metric whole) {
        return hidden.equals(whole.id()) ? "it is their sum" : "it is the whole less the other parts";
    }

    private static boolean areAlike(List<Observation> figures) {
        return figures.stream().map(Observation::period).distinct().count() == 1
                && figures.stream().map(Observation::territory).distinct().count() == 1;
    }

    private static void tell(MetricId hidden, Redaction redaction, List<MetricId> open, String how, Remarks remarks) {
        String names = open.stream().map(MetricId::value).collect(java.util.stream.Collectors.joining(" and "));
        remarks.add(
                "redaction " + redaction.id(),
                redaction.places().of("target"),
                "the value of " + hidden + " is withheld, but " + names + " are published, and " + how,
                "withhold one of the others as well, or publish " + hidden,
                names);
    }
}
