package org.systemicrisk.data.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.model.assessment.EffectivenessInput;
import org.systemicrisk.model.assessment.QuestionAnswer;
import org.systemicrisk.model.methodology.EffectivenessMethod;

/** Answers to the questions of the methodology: each question once, with an answer that earns points. */
final class AnswerChecks {
    private final Inspection inspection;
    private final String subject;

    AnswerChecks(Inspection inspection, String subject) {
        this.inspection = inspection;
        this.subject = subject;
    }

    void run(EffectivenessInput input) {
        EffectivenessMethod method = inspection.assessment().methodology().effectiveness();
        if (method == null || input.answers().isEmpty()) {
            return;
        }
        List<String> questions =
                method.questions().stream().map(q -> q.id().value()).toList();
        Set<String> maturity =
                method.maturity().stream().map(m -> m.id().value()).collect(Collectors.toSet());
        Set<String> answered = new HashSet<>();
        for (QuestionAnswer answer : input.answers()) {
            String question = answer.question().value();
            if (!questions.contains(question)) {
                inspection.add(
                        Code.RAT_005,
                        answer.places().of("question"),
                        "the methodology has no question " + question,
                        Nearest.help(question, questions, "questions: " + String.join(", ", questions)));
            } else if (!answered.add(question)) {
                inspection.add(
                        Code.RAT_004,
                        answer.places().of("question"),
                        "the question " + question + " is answered a second time",
                        "keep one answer");
            }
            if (answer.answer()
                    .value()
                    .filter(given -> maturity.contains(given.value()))
                    .isEmpty()) {
                // the answer itself may be withheld, so it is not repeated
                inspection.add(
                        Code.RAT_006,
                        answer.places().of("answer"),
                        "the answer is not on the maturity scale",
                        "one of: "
                                + method.maturity().stream()
                                        .map(m -> m.id().value())
                                        .collect(Collectors.joining(", ")));
            }
        }
        missing(input, questions, answered);
    }

    private void missing(EffectivenessInput input, List<String> questions, Set<String> answered) {
        List<String> missing = new ArrayList<>(questions);
        missing.removeAll(answered);
        if (!inspection.isSound("ratings")) {
            return;
        }
        for (String question : missing) {
            inspection.add(
                    Code.RAT_003,
                    input.places().of("answers"),
                    "the question " + question + " has no answer for " + subject,
                    "add - {question: " + question + ", answer: …}");
        }
    }
}
