package org.systemicrisk.model.rule.figures;

import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.registry.ShareOf;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A reported share that its own part and whole do not give. */
final class ShareAgainstParts implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "FIG-005",
                "reported share that its parts do not give",
                Severity.ERROR,
                """
                Where a share was reported and its part and whole are known too, anybody can divide. A share that does not come out was
                rounded wrongly, belongs to another year, or was formed of other numbers than those printed beside it.

                The share's `step` says how it was rounded, and every value it can stand for counts in its favour. Part and whole are
                taken for the period and territory of the share. Counts in the same row are compared when the file is read (OBS-007).
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Observation share : dossier.assessment().observations()) {
            dossier.registry().metric(share.metric()).ifPresent(metric -> {
                if (metric.share() != null) {
                    compare(share, metric.share(), dossier, remarks);
                }
            });
        }
    }

    private static void compare(Observation share, ShareOf parts, Dossier dossier, Remarks remarks) {
        Counterpart.of(share, parts.of(), dossier).ifPresent(part -> Counterpart.of(share, parts.in(), dossier)
                .filter(whole -> Spread.of(share).isApartFrom(Spread.of(part).percentOf(Spread.of(whole))))
                .ifPresent(whole -> tell(share, part, whole, dossier, remarks)));
    }

    private static void tell(Observation share, Observation part, Observation whole, Dossier dossier, Remarks remarks) {
        Telling telling = Telling.of(dossier, share, part, whole);
        remarks.add(
                "figure " + share.metric(),
                share.places().of("value"),
                telling.figure(share) + " is not the share of " + telling.figure(part) + " in " + telling.figure(whole)
                        + " (" + part.places().of("value") + " and "
                        + whole.places().of("value") + ")",
                "correct the one that is wrong; where part and whole are right, remove this row, and the share is computed",
                dossier.contentOf(share),
                dossier.contentOf(part),
                dossier.contentOf(whole));
    }
}
