package org.systemicrisk.report.text;

/** Text that is Markdown already: what writers typed, with references resolved and inserted values escaped. */
public record Markdown(String source) {

    public static final Markdown EMPTY = new Markdown("");

    public boolean isEmpty() {
        return source.isBlank();
    }

    /** Only the length: what is withheld elsewhere may be in here. */
    @Override
    public String toString() {
        return "Markdown of " + source.length() + " characters";
    }
}
