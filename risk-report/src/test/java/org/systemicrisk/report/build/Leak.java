package org.systemicrisk.report.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Something that is planted in a finished file to be found there.
 *
 * @param what it is, for the test's name
 * @param file the file it is planted in
 * @param where how the place is told
 * @param redaction the redaction whose secret it tells
 */
record Leak(String what, String file, String where, String redaction, Planting planting) {

    /** What is done to a file. */
    interface Planting {
        byte[] in(byte[] content) throws IOException;
    }

    /** What is done to a PDF. */
    interface Change {
        void in(PDDocument document) throws IOException;
    }

    byte[] planted(byte[] content) throws IOException {
        return planting.in(content);
    }

    static Planting before(String mark, String text) {
        return content -> {
            String whole = new String(content, UTF_8);
            int at = whole.indexOf(mark);
            if (at < 0) {
                throw new IllegalArgumentException("no \"" + mark + "\" to plant before");
            }
            return (whole.substring(0, at) + text + whole.substring(at)).getBytes(UTF_8);
        };
    }

    static Planting append(String text) {
        return content -> (new String(content, UTF_8) + text).getBytes(UTF_8);
    }

    static Planting pdf(Change change) {
        return content -> {
            try (PDDocument document = Loader.loadPDF(content)) {
                change.in(document);
                ByteArrayOutputStream saved = new ByteArrayOutputStream();
                document.save(saved);
                return saved.toByteArray();
            }
        };
    }

    @Override
    public String toString() {
        return file + ": " + what;
    }
}
