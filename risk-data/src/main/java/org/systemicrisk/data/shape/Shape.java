package org.systemicrisk.data.shape;

import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may stand at a place of a file. */
public sealed interface Shape {
    /** Dispatches on the kind of shape. */
    <A, R extends @Nullable Object> R accept(ShapeVisitor<A, R> visitor, A argument);

    /** Plain text. */
    record Text() implements Shape {
        @Override
        public <A, R extends @Nullable Object> R accept(ShapeVisitor<A, R> visitor, A argument) {
            return visitor.text(this, argument);
        }
    }

    /** Markdown with references. */
    record Narrative() implements Shape {
        @Override
        public <A, R extends @Nullable Object> R accept(ShapeVisitor<A, R> visitor, A argument) {
            return visitor.narrative(this, argument);
        }
    }

    /** A whole number. */
    record Whole() implements Shape {
        @Override
        public <A, R extends @Nullable Object> R accept(ShapeVisitor<A, R> visitor, A argument) {
            return visitor.whole(this, argument);
        }
    }

    /** A decimal number. */
    record Decimal() implements Shape {
        @Override
        public <A, R extends @Nullable Object> R accept(ShapeVisitor<A, R> visitor, A argument) {
            return visitor.decimal(this, argument);
        }
    }

    /** True or false. */
    record Flag() implements Shape {
        @Override
        public <A, R extends @Nullable Object> R accept(ShapeVisitor<A, R> visitor, A argument) {
            return visitor.flag(this, argument);
        }
    }

    /** A full date. */
    record Day() implements Shape {
        @Override
        public <A, R extends @Nullable Object> R accept(ShapeVisitor<A, R> visitor, A argument) {
            return visitor.day(this, argument);
        }
    }

    /** One of a list of words: the constants of an enum, as they are written in the files. */
    record Word(Class<?> type, List<String> words) implements Shape {
        public Word {
            words = List.copyOf(words);
        }

        @Override
        public <A, R extends @Nullable Object> R accept(ShapeVisitor<A, R> visitor, A argument) {
            return visitor.word(this, argument);
        }
    }

    /**
     * A value with a written form of its own, read by its type's method {@code of}: ids, imprecise dates, targets.
     *
     * @param pattern the written form, when the type states it
     */
    record Coded(Class<?> type, Method reader, @Nullable String pattern) implements Shape {
        @Override
        public <A, R extends @Nullable Object> R accept(ShapeVisitor<A, R> visitor, A argument) {
            return visitor.coded(this, argument);
        }
    }

    /** A value that a redaction can remove; it is written like the value itself. */
    record Secret(Shape value) implements Shape {
        @Override
        public <A, R extends @Nullable Object> R accept(ShapeVisitor<A, R> visitor, A argument) {
            return visitor.secret(this, argument);
        }
    }

    /** A list. */
    record Several(Shape item) implements Shape {
        @Override
        public <A, R extends @Nullable Object> R accept(ShapeVisitor<A, R> visitor, A argument) {
            return visitor.several(this, argument);
        }
    }

    /** A mapping whose keys are free. */
    record Table(Shape value) implements Shape {
        @Override
        public <A, R extends @Nullable Object> R accept(ShapeVisitor<A, R> visitor, A argument) {
            return visitor.table(this, argument);
        }
    }

    /** An entry with named fields: a record of the model. */
    record Entry(RecordDescription description) implements Shape {
        @Override
        public <A, R extends @Nullable Object> R accept(ShapeVisitor<A, R> visitor, A argument) {
            return visitor.entry(this, argument);
        }
    }
}
