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
        return new Shown<>(value, null, Published.NOTHING);
    }

    /** The value, unless it was removed. */
    Optional<T> value();

    /** The redaction that removes the value from the public edition, or has removed it from this one. */
    Optional<RedactionId> redaction();

    /** What the public reads in place of the value: nothing but the mark, unless the redaction publishes a form. */
    Published published();

    /** The same cell with another value, which is computed only where there is one. */
    <R> Cell<R> map(Function<? super T, ? extends R> function);

    /** This cell as the public sees it when the redaction applies. One whose value is gone already stays as it is. */
    default Cell<T> removedBy(RedactionId redaction, Published published) {
        return value().<Cell<T>>map(v -> new Replaced<>(redaction, published)).orElse(this);
    }

    /** This cell marked in the complete edition: shown, with the redaction that removes it elsewhere. */
    default Cell<T> markedBy(RedactionId redaction, Published published) {
        return value().<Cell<T>>map(v -> new Shown<>(v, redaction, published)).orElse(this);
    }

    /**
     * A value that is there.
     *
     * @param mark the redaction that removes it from the public edition
     * @param published what the public edition prints in its place
     */
    record Shown<T>(T content, @Nullable RedactionId mark, Published published) implements Cell<T> {
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
            return new Shown<>(function.apply(content), mark, published);
        }

        /** A marked value is a secret and does not print itself. */
        @Override
        public String toString() {
            return mark == null ? String.valueOf(content) : "withheld by " + mark;
        }
    }

    /** A value that was removed, and what is published in its place. */
    record Replaced<T>(RedactionId by, Published published) implements Cell<T> {
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
            return new Replaced<>(by, published);
        }
    }
}
