package org.systemicrisk.report.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** What the codes of a font mean as text. Neither widths nor shapes are read: that makes the search quick. */
final class PdfFont {

    /** Of a font that says nothing about itself: its codes are taken for Latin letters. */
    static final PdfFont LATIN = new PdfFont(null, false);

    private final @Nullable CMap map;
    private final boolean twoBytes;
    private final Map<Integer, String> known = new HashMap<>();

    private PdfFont(@Nullable CMap map, boolean twoBytes) {
        this.map = map;
        this.twoBytes = twoBytes;
    }

    static PdfFont of(COSDictionary font) {
        boolean composite = COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE));
        if (!(font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream)) {
            return composite ? new PdfFont(null, true) : LATIN;
        }
        try (InputStream content = stream.createInputStream()) {
            return new PdfFont(new CMapParser().parse(new RandomAccessReadBuffer(content.readAllBytes())), composite);
        } catch (IOException broken) {
            throw new UnreadableException(broken);
        }
    }

    void append(byte[] codes, StringBuilder text) {
        int width = twoBytes ? 2 : 1;
        for (int i = 0; i + width <= codes.length; i += width) {
            int code = twoBytes ? (codes[i] & 0xff) << 8 | codes[i + 1] & 0xff : codes[i] & 0xff;
            text.append(known.computeIfAbsent(code, this::meaning));
        }
    }

    private String meaning(int code) {
        String written = map == null
                ? null
                : map.toUnicode(twoBytes ? new byte[] {(byte) (code >> 8), (byte) code} : new byte[] {(byte) code});
        return written == null ? Character.toString(code) : written;
    }
}
