package org.systemicrisk.model.sensitivity;

import java.util.Optional;
import java.util.stream.Stream;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.lookup.RecordComponents;
import org.systemicrisk.model.scoring.Derivation;
import org.systemicrisk.model.scoring.Score;

/** Which redaction removes what a rating was computed from. */
final class Marks {

    private Marks() {}

    /** The redaction of the number that was looked up. */
    static Optional<RedactionId> ofNumber(Score score) {
        return score.derivation().flatMap(Marks::own);
    }

    /** The redaction of anything a rating was computed from. */
    static Optional<RedactionId> ofInputs(Score score) {
        return of(score.derivation().stream().flatMap(derivation -> derivation.inputs().stream()));
    }

    /** The redaction of any of these. */
    static Optional<RedactionId> of(Stream<? extends Cell<?>> cells) {
        return cells.flatMap(cell -> cell.redaction().stream()).findFirst();
    }

    /** Whether this edition lacks any of these. */
    static boolean lacks(Stream<? extends Cell<?>> cells) {
        return cells.anyMatch(cell -> cell.value().isEmpty() && cell.redaction().isPresent());
    }

    /** What was found, marked; or the mark alone where nothing could be found for what is withheld. */
    static <T> Optional<Cell<T>> cell(Optional<T> found, Optional<RedactionId> redaction) {
        return found.map(result -> marked(result, redaction)).or(() -> redaction.map(Marks::removed));
    }

    private static Optional<RedactionId> own(Derivation derivation) {
        if (!(derivation instanceof Record item)) {
            return Optional.empty();
        }
        return RecordComponents.of(item).stream()
                .map(component -> RecordComponents.read(item, component))
                .flatMap(value -> value instanceof Cell<?> cell ? cell.redaction().stream() : null)
                .findFirst();
    }

    /** A result, marked when a redaction removes what it was found from. */
    static <T> Cell<T> marked(T result, Optional<RedactionId> redaction) {
        Cell<T> cell = Cell.of(result);
        return redaction.map(id -> cell.markedBy(id, Published.NOTHING)).orElse(cell);
    }

    /** What stands in place of a result that this edition cannot find. */
    static <T> Cell<T> removed(RedactionId redaction) {
        return new Cell.Replaced<>(redaction, Published.NOTHING);
    }
}
