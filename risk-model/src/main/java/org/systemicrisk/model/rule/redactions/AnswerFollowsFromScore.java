package org.systemicrisk.model.rule.redactions;

import java.util.stream.Stream;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget.AnswerTo;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.scoring.Score;

/** A withheld answer can be worked out from the printed score. */
final class AnswerFollowsFromScore implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "RED-119",
                "withheld answer that follows from the printed score",
                Severity.ERROR,
                """
                Where one answer of a module is withheld, none of those that it was added up with is printed. The result still is: the points earned, or the
                step that the mean of the parts of severity gave. Mostly many answers lead to it. All points earned, none at all, or one single answer behind the
                result leave nothing to guess.

                The rule adds up every choice of answers that the methodology allows and keeps those that give what is printed, as scoring does it. It finds
                a withheld answer, to a question or to a part of severity, that is the same in all of them. That some answers can be ruled out and several
                remain is not found. Beyond 10,000 different totals it does not search, and takes the answer to be told. Ratings that are stated and not
                computed are not looked at.
                """,
                "Article 42(5)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        PossibleAnswers possible = new PossibleAnswers(dossier.assessment().methodology());
        for (Redaction redaction : dossier.assessment().redactions()) {
            if (redaction.target() instanceof AnswerTo answer) {
                dossier.scores(answer.module().value()).stream()
                        .flatMap(scores -> Stream.of(scores.severity(), scores.effectiveness()))
                        .filter(score -> score.derivation()
                                .filter(derivation -> possible.isOne(answer.question(), derivation))
                                .isPresent())
                        .forEach(score -> tell(redaction, answer, score, remarks));
                new PossibleReplies(dossier.scored())
                        .toldBy(answer)
                        .ifPresent(score -> tell(redaction, answer, score, remarks));
            }
        }
    }

    private static void tell(Redaction redaction, AnswerTo answer, Score score, Remarks remarks) {
        remarks.add(
                "redaction " + redaction.id(),
                redaction.places().of("target"),
                "the answer to " + answer.question() + " of " + answer.module() + " is withheld, but the printed "
                        + score.dimension().inWords() + " can come from no other",
                "take this redaction out: a result must be printed, and this one tells the answer",
                redaction.target().text(),
                score.dimension().wire());
    }
}
