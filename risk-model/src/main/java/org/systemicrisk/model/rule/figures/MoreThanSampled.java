package org.systemicrisk.model.rule.figures;

import java.math.BigDecimal;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A share of a sample that is formed of more cases than the sample has. */
final class MoreThanSampled implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "FIG-023",
                "share of more cases than were drawn",
                Severity.ERROR,
                """
                What is said of a sample is said of the cases in it. A denominator above the size of the sample means that one of the two is wrong, or
                that cases from elsewhere were mixed in.

                A smaller denominator is fine: some cases of a sample can turn out to be unusable.
                """,
                "");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Observation figure : dossier.assessment().observations()) {
            Integer size = figure.sampleSize();
            BigDecimal cases = figure.denominator();
            if (size != null && cases != null && cases.compareTo(BigDecimal.valueOf(size)) > 0) {
                Telling telling = Telling.of(dossier, figure);
                remarks.add(
                        "figure " + figure.metric(),
                        figure.places().of("denominator"),
                        "the share " + figure.metric() + " is formed of more cases"
                                + (telling.isOpen() ? ", " + Dossier.number(cases) + "," : "")
                                + " than the sample has"
                                + (telling.isOpen() ? ": " + Dossier.number(BigDecimal.valueOf(size)) : ""),
                        "correct the denominator or the size of the sample",
                        dossier.contentOf(figure));
            }
        }
    }
}
