package org.systemicrisk.model.disclosure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a redaction asks to be published in place of what it removes: the mark or, for a figure, a form that says less
 * than the value and more than nothing. What is printed in the end is {@link Published}.
 */
public sealed interface Replacement {

    /** The written form, as a regular expression. */
    String PATTERN = "mark|band -?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,30})? -?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,30})?"
            + "|rounded -?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,30})?|index|direction|magnitude";

    /** The edition's mark, such as {@code [Confidential]}. */
    Replacement MARK = new Mark();

    /** As it is written in the files. */
    @JsonValue
    String text();

    /** Dispatches on the form. */
    <R> R accept(Visitor<R> visitor);

    /** Reads the written form: {@code mark}, {@code band 1000 5000}, {@code rounded 1000}. */
    @JsonCreator
    static Replacement of(String text) {
        if (!text.matches(PATTERN)) {
            // what was written may be the value itself, so it is not repeated
            throw new IllegalArgumentException("this is no form in which something can be published instead: mark,"
                    + " band <from> <to>, rounded <step>, index, direction or magnitude");
        }
        List<String> words = List.of(text.split(" "));
        return switch (words.get(0)) {
            case "band" -> new Band(new BigDecimal(words.get(1)), new BigDecimal(words.get(2)));
            case "rounded" -> new Rounded(new BigDecimal(words.get(1)));
            case "index" -> new Index();
            case "direction" -> new Direction();
            case "magnitude" -> new Magnitude();
            default -> MARK;
        };
    }

    /** What is done with each form. */
    interface Visitor<R> {
        R mark(Mark mark);

        R band(Band band);

        R rounded(Rounded rounded);

        R index(Index index);

        R direction(Direction direction);

        R magnitude(Magnitude magnitude);
    }

    /** The edition's mark and nothing else. */
    record Mark() implements Replacement {
        @Override
        public String text() {
            return "mark";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mark(this);
        }
    }

    /** Two bounds between which the figure lies. */
    record Band(BigDecimal from, BigDecimal to) implements Replacement {
        public Band {
            if (from.compareTo(to) >= 0) {
                throw new IllegalArgumentException(
                        "the lower bound of a band comes first and lies below the upper one");
            }
        }

        @Override
        public String text() {
            return "band " + from.toPlainString() + " " + to.toPlainString();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.band(this);
        }
    }

    /** The figure rounded to the nearest multiple of a step. */
    record Rounded(BigDecimal step) implements Replacement {
        public Rounded {
            if (step.signum() <= 0) {
                throw new IllegalArgumentException("the step to which a figure is rounded lies above zero");
            }
        }

        @Override
        public String text() {
            return "rounded " + step.toPlainString();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rounded(this);
        }
    }

    /** The figure where the one of the assessment before is 100. */
    record Index() implements Replacement {
        @Override
        public String text() {
            return "index";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.index(this);
        }
    }

    /** Whether the figure rose or fell against the assessment before. */
    record Direction() implements Replacement {
        @Override
        public String text() {
            return "direction";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.direction(this);
        }
    }

    /** The power of ten in which the figure lies. */
    record Magnitude() implements Replacement {
        @Override
        public String text() {
            return "magnitude";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.magnitude(this);
        }
    }
}
