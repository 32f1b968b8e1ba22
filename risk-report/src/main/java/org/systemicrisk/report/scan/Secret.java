package org.systemicrisk.report.scan;

import java.math.BigDecimal;
import java.util.List;
import org.systemicrisk.model.assessment.Redaction;

/** Something the public files must not tell, and the redaction that withholds it. It does not print itself. */
sealed interface Secret {

    Redaction by();

    /** What it is, for a finding: {@code the value of ipr.listings-checked}. */
    String what();

    /** What to write where it was typed. */
    String instead();

    /**
     * A number.
     *
     * @param subject the metric's id; empty for a number in a withheld passage
     * @param labels what stands beside it where it is printed: the metric's id and name
     * @param unit what is counted; empty when that tells nothing
     * @param share whether it is in per cent, so that a hundredth of it tells the same
     */
    record Value(Redaction by, String subject, BigDecimal number, List<String> labels, String unit, boolean share)
            implements Secret {
        public Value {
            labels = List.copyOf(labels);
            number = number.abs().stripTrailingZeros();
        }

        @Override
        public String what() {
            return subject.isEmpty() ? "a number in what it withholds" : "the value of " + subject;
        }

        @Override
        public String instead() {
            return subject.isEmpty()
                    ? "leave the number out there, or mark it: {withheld " + by.id() + "}…{/withheld}"
                    : "write {figure " + subject + "} there in place of the number, or leave it out";
        }

        @Override
        public String toString() {
            return "value withheld by " + by.id();
        }
    }

    /** What sort of words are withheld. */
    enum Kind {
        NAME("the name it withholds", "write {name %s} there, or other words"),
        TITLE("the title it withholds", "write {measure %s} there, or other words"),
        PASSAGE("words it withholds", "say it in other words there, or mark it: {withheld %s}…{/withheld}"),
        TEXT(
                "words that go with what it withholds",
                "say it in other words there, or mark it: {withheld %s}…{/withheld}");

        private final String what;
        private final String instead;

        Kind(String what, String instead) {
            this.what = what;
            this.instead = instead;
        }
    }

    /**
     * Words.
     *
     * @param subject what {@code {…}} in a text refers to: the id of a name, a measure or a redaction
     */
    record Words(Redaction by, String subject, Kind kind, String text) implements Secret {
        @Override
        public String what() {
            return kind.what;
        }

        @Override
        public String instead() {
            return String.format(java.util.Locale.ROOT, kind.instead, subject);
        }

        @Override
        public String toString() {
            return kind.what + ": " + by.id();
        }
    }
}
