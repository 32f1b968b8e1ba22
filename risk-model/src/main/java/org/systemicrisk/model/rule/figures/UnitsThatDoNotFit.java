package org.systemicrisk.model.rule.figures;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A part and a whole that count different things. */
final class UnitsThatDoNotFit implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "FIG-009",
                "part and whole in different units",
                Severity.WARNING,
                """
                Products are no part of listings, and users are no part of requests: one listing may hold many products, and one user may send many
                requests. A part or a share of such a whole can be too great or too small by any factor, and its readers cannot see it.

                Compared are the units of metrics with `part-of` or `sum-of` and of both sides of a share given in per cent. Units agree when one
                is the end of the other (`listings`, `product listings`). A rate of two different things is fine in a unit such as
                `per 1,000 orders`.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Metric metric : dossier.registry().metrics()) {
            if (metric.partOf() != null) {
                compare(metric, metric.id(), metric.partOf(), "part-of", dossier, remarks);
            }
            for (MetricId part : metric.sumOf()) {
                unlessSaid(metric, part, metric.id(), "sum-of", dossier, remarks);
            }
            if (metric.share() != null && metric.unit().equals("%")) {
                unlessSaid(metric, metric.share().of(), metric.share().in(), "share", dossier, remarks);
            }
        }
    }

    /** A part that is one by its own account is compared there. */
    private static void unlessSaid(
            Metric metric, MetricId part, MetricId whole, String key, Dossier dossier, Remarks remarks) {
        if (dossier.registry()
                .metric(part)
                .filter(m -> whole.equals(m.partOf()))
                .isEmpty()) {
            compare(metric, part, whole, key, dossier, remarks);
        }
    }

    private static void compare(
            Metric metric, MetricId partId, MetricId wholeId, String key, Dossier dossier, Remarks remarks) {
        dossier.registry().metric(partId).ifPresent(part -> dossier.registry()
                .metric(wholeId)
                .filter(whole -> !agree(part.unit(), whole.unit()))
                .ifPresent(whole -> remarks.add(
                        "metric " + metric.id(),
                        metric.places().of(key),
                        part.id() + " counts " + part.unit() + ", but " + whole.id()
                                + ", of which it is to be a part, counts " + whole.unit() + " ("
                                + whole.places().of("unit") + ")",
                        "count both in the same unit, or delete " + key + " at " + metric.id()
                                + " if it is no part of the other",
                        part.unit(),
                        whole.unit())));
    }

    private static boolean agree(String part, String whole) {
        return (" " + part).endsWith(" " + whole) || (" " + whole).endsWith(" " + part);
    }
}
