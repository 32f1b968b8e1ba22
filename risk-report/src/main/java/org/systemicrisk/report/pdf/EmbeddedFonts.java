package org.systemicrisk.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.EnumSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.systemicrisk.report.font.FontFace;
import org.systemicrisk.report.font.FontLibrary;

/** Hands the library's fonts to the PDF engine, parsed already, to be embedded as subsets. */
final class EmbeddedFonts {

    private EmbeddedFonts() {}

    /**
     * @param forDrawings whether SVG pictures hold text; they need the fonts a second time, in another form
     */
    static void register(PdfRendererBuilder builder, PDDocument pdf, boolean forDrawings) throws IOException {
        for (FontFace face : FontLibrary.bundled().faces()) {
            FontStyle style = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
            PDType0Font font = PDType0Font.load(pdf, face.font(), true);
            builder.useFont(new PDFontSupplier(font), face.family(), face.weight(), style, true);
            if (forDrawings) {
                builder.useFont(face::open, face.family(), face.weight(), style, true, EnumSet.of(FSFontUseCase.SVG));
            }
        }
    }
}
