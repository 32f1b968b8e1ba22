package org.systemicrisk.model.rule.redactions;

import java.util.List;
import java.util.stream.Collectors;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.audit.Clue;
import org.systemicrisk.model.audit.Disclosure;
import org.systemicrisk.model.audit.DisclosureAudit;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** A withheld figure can be worked out from what is published. */
final class FollowsFromPublic implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "RED-104",
                "withheld value that follows from public ones",
                Severity.ERROR,
                """
                A share whose two parts are published can be divided out by anybody. A part that is withheld is what remains when the other parts are taken from
                the published whole. A rating tells the band of the rate behind it, an index and last year's figure tell this year's, and several of these together
                tell more than each of them.

                The rule puts together everything that a reader of the public edition has: its figures with their rounding, shares, sums, parts and wholes, the forms
                printed in place of figures, ratings, the edition before, and `public-facts.csv`. Found are figures of which a reader can tell more than
                the redaction's `protect` allows (a tenth of the figure where it says nothing), and those for which it could not be shown that nobody can. The finding
                names no value; `risk:disclosure` shows for each withheld figure what a reader can tell, why, and what would protect it.
                """,
                "Article 42(5)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Disclosure disclosure : DisclosureAudit.of(dossier.scored()).disclosures()) {
            if (disclosure.outcome() != Disclosure.Outcome.PROTECTED) {
                tell(disclosure, remarks);
            }
        }
    }

    private static void tell(Disclosure disclosure, Remarks remarks) {
        Redaction redaction = disclosure.redaction();
        String metric =
                disclosure.figure().metric() + " of " + disclosure.figure().year();
        String sources = sources(disclosure.givenAwayBy());
        String fact = disclosure.outcome() == Disclosure.Outcome.EXPOSED
                ? "the value of " + metric + " is withheld, but a reader can work it out, or nearly, from " + sources
                : "it could not be shown that the withheld value of " + metric + " cannot be worked out";
        remarks.add(
                "redaction " + redaction.id(),
                redaction.places().of("target"),
                fact,
                "run risk:disclosure: it shows what a reader can tell, and what would protect the figure",
                metric,
                sources);
    }

    /** Where the clues stand, without a value. */
    private static String sources(List<Clue> clues) {
        return clues.stream()
                .filter(clue -> clue.kind() != Clue.Kind.DEFINITION
                        || !clue.assumption().isEmpty())
                .map(FollowsFromPublic::source)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String source(Clue clue) {
        String figure = clue.figures().get(0).metric().value();
        return switch (clue.kind()) {
            case VALUE, DEFINITION -> figure;
            case FORM -> "what is published instead of " + figure;
            case RATING -> "the rating that rests on " + figure;
            case EARLIER_EDITION -> figure + " of " + clue.figures().get(0).year();
            case ELSEWHERE -> figure + " as others publish it";
        };
    }
}
