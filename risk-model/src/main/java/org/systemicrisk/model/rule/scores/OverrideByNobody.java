package org.systemicrisk.model.rule.scores;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.systemicrisk.model.assessment.RatingOverride;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A rating was set by hand by somebody who appears nowhere in the governance. */
final class OverrideByNobody implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SCO-005",
                "override by nobody who is known",
                Severity.WARNING,
                """
                Whoever sets a rating by hand takes responsibility for it. The report has to show who that is: a unit of the governance chapter, the head of
                one, or a role that signed the assessment. Persons are not named in a report.
                """,
                "Article 41(2) and (6)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Set<String> known = known(dossier);
        for (Rated rated : Rated.withTeams(dossier)) {
            for (Dimension dimension : Dimension.values()) {
                rated.byHand(dimension)
                        .map(Rated.ByHand::override)
                        .filter(override -> !known.contains(lower(override.by())))
                        .ifPresent(override -> tell(rated, dimension, override, remarks));
            }
        }
    }

    private static void tell(Rated rated, Dimension dimension, RatingOverride override, Remarks remarks) {
        remarks.add(
                rated.subject(),
                override.places().of("by"),
                "a rating of " + rated.id()
                        + " was set by hand by somebody who is no unit, no head of a unit and no"
                        + " role that signed the assessment",
                "write the id of a unit in by, or the role of its head as in registry/governance.yaml",
                dimension.wire(),
                override.by());
    }

    private static Set<String> known(Dossier dossier) {
        Set<String> known = new HashSet<>();
        dossier.registry().units().forEach(unit -> {
            known.add(lower(unit.id().value()));
            known.add(lower(unit.name()));
            if (unit.head() != null) {
                known.add(lower(unit.head()));
            }
        });
        dossier.assessment().header().signOff().forEach(approval -> {
            if (approval.role() != null) {
                known.add(lower(approval.role()));
            }
        });
        return known;
    }

    private static String lower(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
