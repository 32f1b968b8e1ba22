package org.systemicrisk.model.rule.methodology;

import java.util.Optional;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.Bound;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.PossibleNumbers;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.RuleCard;

/** A highest band that ends far from anything that the steps can give. */
final class BandBeyondReach implements MethodologyRule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-123",
                "band that ends beyond what can occur",
                Severity.NOTE,
                """
                Where a number comes from steps, the greatest that can occur is known. A highest band that ends above it looks as if there were
                worse to come; often the bands were made for other steps, or for the number before the measures, and were not adapted.

                It is looked at where all operands are steps, so that every number that can occur can be found.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Methodology methodology, Remarks remarks) {
        for (Banded part : Banded.of(methodology)) {
            PossibleNumbers numbers = part.numbers();
            Optional<Band> highest = part.highest();
            Bound end = highest.map(band -> band.interval().upper()).orElse(null);
            if (numbers != null
                    && highest.isPresent()
                    && end != null
                    && end.value().compareTo(numbers.greatest()) > 0) {
                remarks.add(
                        Words.subject(methodology, part.dimension()),
                        Banded.upper(highest.get()),
                        "the band of " + part.label(highest.get()) + " ends at " + Words.plain(end.value())
                                + ", and the greatest number that can occur is " + Words.plain(numbers.greatest())
                                + ": "
                                + numbers.way(numbers.greatest()) + " give it",
                        "let the band end there, or leave its end open");
            }
        }
    }
}
