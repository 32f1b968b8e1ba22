package org.systemicrisk.model.rule.methodology;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.Bound;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.RuleCard;

/** A band that was copied as it is printed, and to which no number belongs. */
final class BandWithoutNumber implements MethodologyRule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-122",
                "band to which no number belongs",
                Severity.WARNING,
                """
                A band that ends before it begins holds nothing. In a method of one's own that is an error of the file. In one that is `transcribed`
                it is what the report prints, mostly with a digit too few or too many: it stays as it is, no number gets its step, and those that were
                meant fall through.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Methodology methodology, Remarks remarks) {
        if (methodology.transcribed() == null) {
            return;
        }
        for (Banded part : Banded.of(methodology)) {
            for (Band band : part.bands()) {
                Bound lower = band.interval().lower();
                Bound upper = band.interval().upper();
                if (lower != null && upper != null && band.interval().isEmpty()) {
                    remarks.add(
                            Words.subject(methodology, part.dimension()),
                            Banded.upper(band),
                            "no number belongs to the band of " + part.label(band) + ": it begins at "
                                    + Words.plain(lower.value()) + " and ends at "
                                    + Words.plain(upper.value()),
                            "look up whether the report was copied faithfully, and leave it if so");
                }
            }
        }
    }
}
