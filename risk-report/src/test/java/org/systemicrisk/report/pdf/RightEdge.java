package org.systemicrisk.report.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds how far to the right the letters of a PDF reach, in points. */
final class RightEdge extends PDFTextStripper {

    /** A4 is 210 mm wide; the margin takes 21 mm of it. */
    static final double OF_TEXT = 189 / 25.4 * 72 + 0.5;

    private double edge;

    static double of(PrintedPdf printed) throws IOException {
        RightEdge stripper = new RightEdge();
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            stripper.getText(document);
        }
        return stripper.edge;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            if (!position.getUnicode().isBlank()) {
                edge = Math.max(edge, position.getXDirAdj() + position.getWidthDirAdj());
            }
        }
    }
}
