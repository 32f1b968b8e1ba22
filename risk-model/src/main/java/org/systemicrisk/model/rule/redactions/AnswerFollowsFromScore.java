package org.systemicrisk.model.rule.redactions;

import java.util.List;
import java.util.stream.Stream;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget.AnswerTo;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.scoring.Derivation;
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

                Where parts are put together otherwise (a product, a weighted mean, a number reduced by another, conditions), every choice of answers to all of them
                is scored and kept where it gives all ratings that are printed: an inherent risk may tell what the severity leaves open. With more than 10,000 choices
                this is not tried, and the rule says so.
                """,
                "Article 42(5)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        PossibleAnswers possible = new PossibleAnswers(dossier.assessment().methodology());
        PossibleParts parts = new PossibleParts(dossier.scored());
        for (Redaction redaction : dossier.assessment().redactions()) {
            if (redaction.target() instanceof AnswerTo answer) {
                List<Score> told = dossier.scores(answer.module().value()).stream()
                        .flatMap(scores -> Stream.of(scores.severity(), scores.effectiveness()))
                        .filter(score -> score.derivation()
                                .filter(derivation -> possible.isOne(answer.question(), derivation))
                                .isPresent())
                        .toList();
                told.forEach(score -> tell(redaction, answer, score, remarks));
                if (told.isEmpty()) {
                    parts.toldBy(answer).ifPresent(score -> tell(redaction, answer, score, remarks));
                    dossier.scores(answer.module().value())
                            .filter(scores -> parts.isTooMuch(answer) && !isAddedUp(scores.severity()))
                            .ifPresent(scores -> tellUntried(redaction, answer, scores.severity(), remarks));
                }
                new PossibleReplies(dossier.scored())
                        .toldBy(answer)
                        .ifPresent(score -> tell(redaction, answer, score, remarks));
            }
        }
    }

    /** Whether the answers were averaged, so that their totals were looked through. */
    private static boolean isAddedUp(Score severity) {
        return severity.derivation().orElse(null) instanceof Derivation.FromParts;
    }

    private static void tellUntried(Redaction redaction, AnswerTo answer, Score score, Remarks remarks) {
        remarks.add(
                "redaction " + redaction.id(),
                redaction.places().of("target"),
                "the answer to " + answer.question() + " of " + answer.module()
                        + " is withheld, and the parts of severity can be answered in more than "
                        + "10,000 ways: whether the printed "
                        + score.dimension().inWords() + " can come from no other was not tried",
                "look whether another answer gives the same printed ratings, and accept the finding with what you found; or take this redaction out",
                redaction.target().text(),
                "untried");
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
