package org.systemicrisk.model.rule.methodology;

import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.scoring.CaseResult;

/** A worked case of which the methodology gives another result. */
final class CaseAgainstMethod implements MethodologyRule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "MET-120",
                "worked case that the method does not give",
                Severity.ERROR,
                """
                Cases are kept with a methodology so that nobody has to believe that the file says what the method means: each is put in, and
                what comes out must be what the case says. A case that gives something else shows a slip in the file or in the report it
                was copied from.

                A result that the report itself gets wrong stays, with the reason under `contradicts`. When the method gives it after all, the
                reason is out of date, and that is found as well.
                """,
                "Article 34(1)");
    }

    /** A case that fails is a fault of the file, whoever made the method. */
    @Override
    public void lint(Methodology methodology, Remarks remarks) {
        check(methodology, remarks);
    }

    @Override
    public void check(Methodology methodology, Remarks remarks) {
        for (CaseResult result : CaseResult.in(methodology)) {
            boolean excused = result.worked().contradiction(result.result()).isPresent();
            if (result.agrees() == excused) {
                remarks.add(
                        "methodology " + methodology.version() + "/case "
                                + result.worked().name(),
                        result.worked().places().of((excused ? "contradicts." : "gives.") + result.result()),
                        "the case " + result.worked().name() + " says " + result.result() + " "
                                + result.expected().text() + ", and the method gives " + result.given(),
                        excused
                                ? "take the reason out of contradicts: there is no contradiction"
                                : "correct the method or the case, or say under contradicts why this result is kept");
            }
        }
    }
}
