package org.systemicrisk.report.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The text of a PDF as Poppler's {@code pdftotext} reads it, where that is installed. */
final class Pdftotext {

    /** As it stands on the page, and in the order in which it was painted. */
    static final List<String> WAYS = List.of("-layout", "-raw");

    private static final String PROGRAM = "pdftotext";

    private Pdftotext() {}

    static boolean isInstalled() {
        try {
            Process process = new ProcessBuilder(PROGRAM, "-v")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static String text(Path pdf, String way) throws IOException {
        Process process = new ProcessBuilder(PROGRAM, "-q", "-enc", "UTF-8", way, pdf.toString(), "-")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(PROGRAM + " cannot read " + pdf);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(PROGRAM + " was stopped", stopped);
        }
        return text;
    }
}
