package org.systemicrisk.report.pdf;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Measures text from a table of widths. The original asks PDFBox, which encodes each string into bytes and decodes
 * them again to look up each glyph's width; layout measures every word several times.
 */
final class CachingTextRenderer extends PdfBoxTextRenderer {

    private static final double ROUNDING = 0.01;

    private final Map<PDFont, Widths> widths = new HashMap<>();

    @Override
    public int getWidth(FontContext context, FSFont font, String string) {
        PdfBoxFSFont pdfFont = (PdfBoxFSFont) font;
        List<FontDescription> faces = pdfFont.getFontDescriptions();
        PDFont first = faces.isEmpty() ? null : faces.get(0).getFont();
        if (first == null) {
            return super.getWidth(context, font, string);
        }
        float units = widths.computeIfAbsent(first, Widths::new).of(TextRenderer.getEffectivePrintableString(string));
        return units < 0 ? super.getWidth(context, font, string) : round(units / 1000f * pdfFont.getSize2D());
    }

    /** The same rounding as the original's, so that lines break at the same words. */
    private static int round(float width) {
        return width - Math.floor(width) < ROUNDING ? (int) width : (int) Math.ceil(width);
    }
}
