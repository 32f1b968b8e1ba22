package org.systemicrisk.model.redaction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.scoring.Derivation;
import org.systemicrisk.model.scoring.Derivation.Combined;
import org.systemicrisk.model.scoring.Derivation.Term;

/**
 * Withholds inside numbers that were put together. Nothing is shown that tells an operand: not the result, and in public none of
 * the other operands either.
 */
final class CombinedEdit {

    private final SecretNumber secret;
    private final Treatment treatment;
    private final UnaryOperator<Derivation> explained;

    /** @param explained edits how a part came about */
    CombinedEdit(SecretNumber secret, Treatment treatment, UnaryOperator<Derivation> explained) {
        this.secret = secret;
        this.treatment = treatment;
        this.explained = explained;
    }

    Combined of(Combined d) {
        Optional<Redaction> any = secret.ofTerms(d);
        if (any.isEmpty()) {
            return d;
        }
        Optional<Redaction> otherwise = treatment == Treatment.REMOVE ? any : Optional.empty();
        return new Combined(
                d.operation(),
                terms(d.terms(), otherwise),
                terms(d.added(), otherwise),
                treated(d.exact(), any.get()),
                treated(d.rounded(), any.get()),
                d.band(),
                d.otherBand());
    }

    private List<Term> terms(List<Term> terms, Optional<Redaction> otherwise) {
        return terms.stream()
                .map(term -> secret.of(term)
                        .or(() -> otherwise)
                        .map(r -> new Term(
                                term.operand(), treatment.treat(term.number(), r), term.weight(), explanation(term)))
                        .orElse(term))
                .toList();
    }

    /** How a part came about tells its step. */
    private @Nullable Derivation explanation(Term term) {
        Derivation derivation = term.derivation();
        return derivation == null || treatment == Treatment.REMOVE ? null : explained.apply(derivation);
    }

    private @Nullable Cell<BigDecimal> treated(@Nullable Cell<BigDecimal> number, Redaction redaction) {
        return number == null ? null : treatment.treat(number, redaction);
    }
}
