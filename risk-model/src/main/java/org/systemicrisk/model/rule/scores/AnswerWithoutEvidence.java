package org.systemicrisk.model.rule.scores;

import java.util.List;
import java.util.function.Predicate;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;

/** Answers behind a rating show neither what they rest on nor who gave them. */
final class AnswerWithoutEvidence implements Rule {

    @Override
    public RuleCard card() {
        return new RuleCard(
                "SCO-009",
                "answer without evidence or author",
                Severity.WARNING,
                """
                Ratings are computed from answers, so that an answer nobody stands behind carries a rating nobody can follow. Supporting documents have to be
                kept for three years and shown to the authorities on request; that is possible only when the answer names them.

                One finding lists all answers on severity, or on effectiveness, of a module.
                """,
                "Article 34(3)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        for (Rated rated : Rated.withTeams(dossier)) {
            for (Dimension dimension : List.of(Dimension.SEVERITY, Dimension.EFFECTIVENESS)) {
                List<Given> answers = Given.answers(rated, dimension);
                tell(rated, dimension, answers, answer -> answer.evidence().isEmpty(), "evidence", remarks);
                tell(rated, dimension, answers, answer -> answer.author() == null, "author", remarks);
            }
        }
    }

    private static void tell(
            Rated rated,
            Dimension dimension,
            List<Given> answers,
            Predicate<Given> lacks,
            String key,
            Remarks remarks) {
        List<Given> bare = answers.stream().filter(lacks).toList();
        if (!bare.isEmpty()) {
            List<String> names = bare.stream().map(Given::name).toList();
            remarks.add(
                    rated.subject(),
                    bare.get(0).places().self(),
                    (bare.size() == 1 ? "an answer" : bare.size() + " answers") + " on the " + dimension.wire()
                            + " of " + rated.id() + (bare.size() == 1 ? " has" : " have") + " no " + key + ": "
                            + Listed.of(names),
                    "add " + key + (bare.size() == 1 ? " to it" : " to each of them"),
                    dimension.wire(),
                    key,
                    String.join(" ", names));
        }
    }
}
