package org.systemicrisk.model.rule.narrative;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A figure is said to rise, fall or remain, and there is nothing to compare it with. */
final class FigureWithoutBefore implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "NAR-107",
                "trend claimed for a figure that was not taken before",
                Severity.WARNING,
                """
                A figure that is taken for the first time has no trend. Where the claim rests on a value that is not in the data, nobody can check
                it, this year or later.

                The rule reads the same sentences as NAR-106 and looks for the figure of the same metric and territory in the assessment
                compared to.
                """,
                "Recital 85");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        FigureTrends.forEach(dossier, (trend, reference, writing) -> FigureTrends.now(reference, dossier)
                .filter(now -> FigureTrends.before(reference, dossier).isEmpty())
                .ifPresent(now -> remarks.add(
                        writing.subject(),
                        trend.words().place(),
                        "the text says how " + (trend.secret() ? "a withheld figure" : reference.metric())
                                + " moved, and " + why(reference, dossier),
                        dossier.hasBreak(reference.metric())
                                ? "leave the trend out, or take the break out if both figures count the same"
                                : "add last year's value to its observations.csv, or leave the trend out",
                        dossier.contentOf(now))));
    }

    private static String why(ProseNode.FigureRef reference, Dossier dossier) {
        if (dossier.hasBreak(reference.metric())) {
            return "the registry says that its figures cannot be compared across a break";
        }
        return dossier.before()
                .map(before -> "the assessment of " + before.assessment().id() + " has no such figure")
                .orElse("there is no assessment to compare with");
    }
}
