package org.systemicrisk.model.rule.figures;

import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A sample of which only the size or only the frame is told. */
final class SampleHalfDescribed implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "FIG-018",
                "sample without its size or its frame",
                Severity.WARNING,
                """
                What a sample says about the whole depends on how many were drawn and from what. One without the other cannot be judged.

                Found are rows that fill only one of `sample-size` and `sample-frame`.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Observation figure : dossier.assessment().observations()) {
            boolean sized = figure.sampleSize() != null;
            boolean framed = figure.sampleFrame() != null;
            if (sized != framed) {
                remarks.add(
                        "figure " + figure.metric(),
                        figure.places().of(sized ? "sample-size" : "sample-frame"),
                        "the sample behind " + figure.metric() + " is half described: nothing says "
                                + (sized ? "from what it was drawn" : "how many cases it has"),
                        "fill the column " + (sized ? "sample-frame" : "sample-size"));
            }
        }
    }
}
