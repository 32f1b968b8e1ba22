package org.systemicrisk.model.text;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.narrative.ProseNode;

/** A word, a number or a reference of a sentence. */
public sealed interface Token {

    /** Where it stands. */
    Place place();

    /** Whether it stands in a withheld passage, so that no finding may repeat it. */
    boolean isWithheld();

    /**
     * A word or a number as it was typed.
     *
     * @param form the word itself, wherever it stands
     */
    record Word(WordForm form, ProseNode.Text node, int from, int to, boolean isWithheld) implements Token {
        /** Letters, digits and the signs inside a word: {@code trader's}, {@code 2,764,070}, {@code 24/7}. */
        public String text() {
            return form.text();
        }

        /** The same in lower case. */
        public String lower() {
            return form.lower();
        }

        @Override
        public Place place() {
            return node.place(from, to);
        }

        /** Its parts without what spelling varies: two of {@code trader's}. */
        public List<Folded> folded() {
            return form.folded();
        }

        /** Whether it begins with a digit. */
        public boolean isNumber() {
            return Character.isDigit(text().charAt(0));
        }

        /** The character before it; a blank at the beginning of its text. */
        public char before() {
            return from == 0 ? ' ' : node.markdown().charAt(from - 1);
        }

        /** The character behind it; a blank at the end of its text. */
        public char after() {
            return to == node.markdown().length() ? ' ' : node.markdown().charAt(to);
        }

        /** At most so many of the characters before it, in the same text. */
        public String ahead(int most) {
            return node.markdown().substring(Math.max(0, from - most), from);
        }

        /** At most so many of the characters behind it, in the same text. */
        public String behind(int most) {
            return node.markdown().substring(to, Math.min(node.markdown().length(), to + most));
        }

        /** What was typed between it and a later word of the same text; empty when something else lies between. */
        public Optional<String> until(Word later) {
            return node.equals(later.node) && to <= later.from
                    ? Optional.of(node.markdown().substring(to, later.from))
                    : Optional.empty();
        }

        /** Only where it stands: it may be withheld. */
        @Override
        public String toString() {
            return "word at " + place();
        }
    }

    /** A reference. */
    record Reference(ProseNode node, boolean isWithheld) implements Token {
        @Override
        public Place place() {
            return node.place();
        }
    }
}
