package org.systemicrisk.report.text;

import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Cell;

/** A printed value that can be withheld: shown, or what stands in its place. */
public sealed interface Value {

    /** The value as Markdown, escaped, with the token around it that the complete edition shows for a withheld one. */
    String markdown();

    /** A value without a secret. */
    static Value of(String text) {
        return new Shown(text, null);
    }

    /**
     * A cell of the model.
     *
     * @param mark what stands in place of a removed value, as {@code [Confidential]}
     */
    static Value of(Cell<String> cell, String mark) {
        String redaction = cell.redaction().map(Object::toString).orElse(null);
        return cell.value()
                .<Value>map(text -> new Shown(text, redaction))
                .orElseGet(() -> new Replaced(mark, String.valueOf(redaction)));
    }

    /**
     * A value that this edition holds.
     *
     * @param text plain text
     * @param redaction the redaction that removes it from the public edition
     */
    record Shown(String text, @Nullable String redaction) implements Value {
        @Override
        public String markdown() {
            String escaped = MarkdownEscape.inline(text);
            return redaction == null ? escaped : Withheld.wrap(redaction, escaped);
        }

        /** A marked value is a secret and does not print itself. */
        @Override
        public String toString() {
            return redaction == null ? text : "withheld by " + redaction;
        }
    }

    /**
     * A value that was removed.
     *
     * @param mark what stands in its place, Markdown
     * @param redaction the redaction that removed it
     */
    record Replaced(String mark, String redaction) implements Value {
        @Override
        public String markdown() {
            return mark;
        }
    }
}
