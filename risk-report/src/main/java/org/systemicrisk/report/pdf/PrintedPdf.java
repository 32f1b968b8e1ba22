package org.systemicrisk.report.pdf;

import java.util.List;
import org.systemicrisk.report.print.PrintDiagnostic;

/** A printed document: its bytes, how many pages it has, and what the printer found wrong. */
public final class PrintedPdf {

    private final byte[] bytes;
    private final int pages;
    private final List<PrintDiagnostic> diagnostics;

    PrintedPdf(byte[] bytes, int pages, List<PrintDiagnostic> diagnostics) {
        this.bytes = bytes;
        this.pages = pages;
        this.diagnostics = List.copyOf(diagnostics);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int pages() {
        return pages;
    }

    /** The text's diagnostics first, then those of the printer. */
    public List<PrintDiagnostic> diagnostics() {
        return diagnostics;
    }
}
