package org.systemicrisk.report.print;

/**
 * Something a printer found wrong.
 *
 * @param kind    what sort of thing
 * @param subject the thing itself: a character with its code point, a link's address, a file name
 * @param context a sentence that says what is wrong and near which words of the text
 */
public record PrintDiagnostic(Kind kind, String subject, String context) {

    /** What sort of thing is wrong, and whether a report may go out with it. */
    public enum Kind {
        /** No font has the character. */
        MISSING_GLYPH(true),
        /** A style sheet or the layout asks for something that the PDF engine does not do. */
        LAYOUT(true),
        /** A link whose scheme is not allowed, or that leads nowhere in the document. */
        LINK(true),
        /** A picture that is not a figure of the document, too large, or not what it should be. */
        PICTURE(true),
        /** A heading level that skips one, or an id that is used twice. */
        HEADING(true),
        /** A passage between withheld tokens that is not closed, or closed without being opened. */
        WITHHELD(true),
        /** A reference to a note that is not there, or a note that nothing refers to. */
        NOTE(true),
        /** Lists or quotes in each other, deeper than can be printed; then nothing of the text is. */
        NESTING(true),
        /** Raw HTML; it is printed as the text it is. */
        RAW_HTML(false);

        private final boolean serious;

        Kind(boolean serious) {
            this.serious = serious;
        }

        /** Whether the document must not go out with it. */
        public boolean serious() {
            return serious;
        }
    }
}
