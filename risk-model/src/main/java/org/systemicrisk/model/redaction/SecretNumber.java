package org.systemicrisk.model.redaction;

import java.util.Optional;
import java.util.stream.Stream;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.methodology.Operand;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Checked;
import org.systemicrisk.model.scoring.Derivation;
import org.systemicrisk.model.scoring.SubjectScores;

/** Finds the redaction because of which the number behind a rating is not shown, so that no other rating shows it either. */
final class SecretNumber {

    private final Withholdings withholdings;
    private final SubjectScores scores;

    SecretNumber(Withholdings withholdings, SubjectScores scores) {
        this.withholdings = withholdings;
        this.scores = scores;
    }

    Optional<Redaction> of(Dimension dimension) {
        return scores.of(dimension).derivation().flatMap(this::of);
    }

    /** The number of a step is a rating and published; the number before a band, or the answer to a part, may not be. */
    Optional<Redaction> of(Derivation.Term term) {
        Operand operand = new Operand(term.operand());
        Optional<Dimension> dimension = operand.dimension();
        if (dimension.isPresent()) {
            return operand.isScore() ? of(dimension.get()) : Optional.empty();
        }
        return first(Stream.of(term.operand()))
                .or(() -> Optional.ofNullable(term.derivation()).flatMap(this::ofConditions));
    }

    /** Of anything that the conditions of a part were held against. */
    private Optional<Redaction> ofConditions(Derivation derivation) {
        return derivation instanceof Derivation.FromConditions d
                ? Stream.concat(d.met().stream(), d.tried().stream())
                        .flatMap(checked -> of(checked).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Redaction> of(Checked checked) {
        return Optional.ofNullable(checked.metric())
                .flatMap(withholdings::ofValue)
                .or(() -> Optional.ofNullable(checked.criterion().answer())
                        .flatMap(asked -> withholdings.ofAsked(new ModuleId(scores.subject()), asked)));
    }

    /** Of any of the numbers that were put together. */
    Optional<Redaction> ofTerms(Derivation.Combined d) {
        return d.all().flatMap(term -> of(term).stream()).findFirst();
    }

    private Optional<Redaction> of(Derivation derivation) {
        return derivation.accept(new Derivation.Visitor<>() {
            @Override
            public Optional<Redaction> fromRate(Derivation.FromRate d) {
                return withholdings.ofValue(d.metric());
            }

            @Override
            public Optional<Redaction> fromParts(Derivation.FromParts d) {
                return first(d.parts().stream().map(Derivation.PartScore::part));
            }

            @Override
            public Optional<Redaction> fromAnswers(Derivation.FromAnswers d) {
                // what the answers add up to is published
                return Optional.empty();
            }

            @Override
            public Optional<Redaction> fromMatrix(Derivation.FromMatrix d) {
                return Optional.empty();
            }

            @Override
            public Optional<Redaction> fromCells(Derivation.FromCells d) {
                return Optional.empty();
            }

            @Override
            public Optional<Redaction> fromNumber(Derivation.FromNumber d) {
                return of(d.of());
            }

            @Override
            public Optional<Redaction> fromConditions(Derivation.FromConditions d) {
                return Optional.empty();
            }

            @Override
            public Optional<Redaction> fellThrough(Derivation.FellThrough d) {
                return Optional.empty();
            }

            @Override
            public Optional<Redaction> adjusted(Derivation.Adjusted d) {
                return Optional.ofNullable(d.before()).flatMap(SecretNumber.this::of);
            }

            @Override
            public Optional<Redaction> rolledUp(Derivation.RolledUp d) {
                return Optional.empty();
            }

            @Override
            public Optional<Redaction> combined(Derivation.Combined d) {
                return ofTerms(d);
            }

            private Optional<Redaction> of(Dimension dimension) {
                return SecretNumber.this.of(dimension);
            }
        });
    }

    private Optional<Redaction> first(Stream<String> questions) {
        return questions
                .flatMap(question -> withholdings.ofAnswer(new ModuleId(scores.subject()), question).stream())
                .findFirst();
    }
}
