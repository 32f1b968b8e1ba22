package org.systemicrisk.report.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One face of a font family.
 *
 * <p>The layout tables are dropped on loading: PDFBox compiles a regular expression for every run of text to apply
 * GSUB, and the ligatures it makes break searching in the PDF ({@code office} is no longer found).
 */
public final class FontFace {

    private static final Set<String> DROPPED = Set.of("GSUB", "GPOS", "GDEF", "BASE", "STAT", "DSIG");

    private final String family;
    private final int weight;
    private final boolean italic;
    private final byte[] bytes;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final HorizontalMetricsTable widths;
    private final int unitsPerEm;

    private FontFace(String family, int weight, boolean italic, byte[] bytes) throws IOException {
        this.family = family;
        this.weight = weight;
        this.italic = italic;
        this.bytes = bytes;
        this.font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        this.characters = font.getUnicodeCmapLookup();
        this.widths = font.getHorizontalMetrics();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    static FontFace read(String family, int weight, boolean italic, String resource) {
        try (InputStream in = FontFace.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The font " + resource + " is missing from the jar.");
            }
            return new FontFace(family, weight, italic, Sfnt.without(in.readAllBytes(), DROPPED));
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + resource + " cannot be read.", e);
        }
    }

    public String family() {
        return family;
    }

    /** CSS weight: 400 regular, 700 bold. */
    public int weight() {
        return weight;
    }

    public boolean italic() {
        return italic;
    }

    /** The parsed font, shared by all documents; never close it. */
    public TrueTypeFont font() {
        return font;
    }

    /** The font file's content, for programs that parse it themselves. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** The character's advance width in thousandths of the font size. */
    int width(int codePoint) {
        return widths.getAdvanceWidth(characters.getGlyphId(codePoint)) * 1000 / unitsPerEm;
    }

    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }
}
