package org.systemicrisk.model.redaction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Answer;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.assessment.AskedReply;
import org.systemicrisk.model.assessment.EffectivenessInput;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.QuestionAnswer;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.SeverityInput;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.ModuleId;

/**
 * Withholds answers of one module. Their sum or mean is published, so one withheld answer could be found by
 * subtraction: where one goes, the public edition shows none of the answers it was added up with.
 */
final class AnswerEdit {

    private final Withholdings withholdings;
    private final Treatment treatment;
    private final ModuleId module;

    AnswerEdit(Withholdings withholdings, Treatment treatment, ModuleId module) {
        this.withholdings = withholdings;
        this.treatment = treatment;
        this.module = module;
    }

    ModuleRatings apply(ModuleRatings r) {
        return new ModuleRatings(
                r.module(),
                r.probability(),
                severity(r.severity()),
                r.inherent(),
                effectiveness(r.effectiveness()),
                r.residual(),
                r.metrics(),
                r.answers().stream().map(this::reply).toList(),
                r.priority(),
                r.conclusion(),
                r.explanation(),
                r.factors(),
                r.functionalities(),
                r.risks(),
                r.note(),
                r.places());
    }

    private @Nullable SeverityInput severity(@Nullable SeverityInput input) {
        if (input == null) {
            return null;
        }
        Optional<Redaction> any = first(List.copyOf(input.parts().keySet()));
        if (any.isEmpty()) {
            return input;
        }
        Map<String, Answer> parts = new LinkedHashMap<>();
        input.parts().forEach((part, answer) -> parts.put(part, part(part, answer, any.get())));
        return input.withParts(parts);
    }

    private Answer part(String part, Answer a, Redaction any) {
        Optional<Redaction> own = withholdings.ofAnswer(module, part);
        if (treatment == Treatment.MARK) {
            return own.map(r -> a.withAnswer(treatment.treat(a.answer(), r))).orElse(a);
        }
        return new Answer(
                treatment.treat(a.answer(), own.orElse(any)),
                null,
                a.author(),
                a.date(),
                List.of(),
                null,
                null,
                Places.NONE);
    }

    private @Nullable EffectivenessInput effectiveness(@Nullable EffectivenessInput input) {
        if (input == null) {
            return null;
        }
        Optional<Redaction> any =
                first(input.answers().stream().map(a -> a.question().value()).toList());
        if (any.isEmpty()) {
            return input;
        }
        return input.withAnswers(
                input.answers().stream().map(a -> answer(a, any.get())).toList());
    }

    private QuestionAnswer answer(QuestionAnswer a, Redaction any) {
        Optional<Redaction> own = withholdings.ofAnswer(module, a.question().value());
        if (treatment == Treatment.MARK) {
            return own.map(r -> a.withAnswer(treatment.treat(a.answer(), r))).orElse(a);
        }
        return new QuestionAnswer(
                a.question(),
                treatment.treat(a.answer(), own.orElse(any)),
                null,
                a.author(),
                a.date(),
                List.of(),
                null,
                null,
                Places.NONE);
    }

    /** Answers that conditions ask for are not added up: each is withheld by itself. */
    private AskedReply reply(AskedReply a) {
        Optional<Redaction> own = withholdings.ofAnswer(module, a.asked());
        if (own.isEmpty()) {
            return a;
        }
        Cell<AnswerValue> treated = treatment.treat(a.answer(), own.get());
        return treatment == Treatment.MARK
                ? a.withAnswer(treated)
                : new AskedReply(a.asked(), treated, null, a.author(), a.date(), List.of(), null, null, Places.NONE);
    }

    private Optional<Redaction> first(List<String> questions) {
        return questions.stream()
                .flatMap(q -> withholdings.ofAnswer(module, q).stream())
                .findFirst();
    }
}
