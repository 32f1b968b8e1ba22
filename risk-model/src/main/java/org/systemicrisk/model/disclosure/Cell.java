package org.systemicrisk.model.disclosure;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.id.RedactionId;

/**
 * A value that is shown, or what stands in its place. A cell whose value was removed does not hold it any more:
 * nothing made from a public edition can print what it never had.
 */
public sealed interface Cell<T> {

    /** A cell that shows its value in every edition. */
    static <T> Cell<T> of(T value) {
        return new Shown<>(value, null);
    }

    /** The value, unless it was removed. */
    Optional<T> value();

    /** The redaction that removes the value from the public edition, or has removed it from this one. */
    Optional<RedactionId> redaction();

    /** The same cell with another value, which is computed only where there is one. */
    <R> Cell<R> map(Function<? super T, ? extends R> function);

    /** This cell as the public sees it when the redaction applies. */
    default Cell<T> removedBy(RedactionId redaction, Replacement replacement) {
        return new Replaced<>(redaction, replacement);
    }

    /** This cell marked in the complete edition: shown, with the redaction that removes it elsewhere. */
    default Cell<T> markedBy(RedactionId redaction) {
        return value().<Cell<T>>map(v -> new Shown<>(v, redaction)).orElse(this);
    }

    /** A value that is there; {@code mark} names the redaction that removes it from the public edition. */
    record Shown<T>(T content, @Nullable RedactionId mark) implements Cell<T> {
        @Override
        public Optional<T> value() {
            return Optional.of(content);
        }

        @Override
        public Optional<RedactionId> redaction() {
            return Optional.ofNullable(mark);
        }

        @Override
        public <R> Cell<R> map(Function<? super T, ? extends R> function) {
            return new Shown<>(function.apply(content), mark);
        }

        /** A marked value is a secret and does not print itself. */
        @Override
        public String toString() {
            return mark == null ? String.valueOf(content) : "withheld by " + mark;
        }
    }

    /** A value that was removed, and what is published in its place. */
    record Replaced<T>(RedactionId by, Replacement replacement) implements Cell<T> {
        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public Optional<RedactionId> redaction() {
            return Optional.of(by);
        }

        @Override
        public <R> Cell<R> map(Function<? super T, ? extends R> function) {
            return new Replaced<>(by, replacement);
        }
    }
}
