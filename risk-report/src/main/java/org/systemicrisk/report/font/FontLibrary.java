package org.systemicrisk.report.font;

import java.util.BitSet;
import java.util.List;

/**
 * The faces a document is set in: a text family and, for characters it lacks, a family of wide coverage.
 *
 * <p>Text is set in Source Sans 3 (SIL Open Font License 1.1), which has the letters of every language of the European
 * Union, Greek and Cyrillic included, and the usual signs. Rarer signs come from DejaVu Sans Condensed.
 */
public final class FontLibrary {

    /** Name of the text family in style sheets and SVG. */
    public static final String TEXT = "Source Sans 3";

    /** Name of the family that fills gaps. */
    public static final String FALLBACK = "DejaVu Sans Condensed";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final int LATIN = 0x250;
    private static final int SOFT_HYPHEN = 0xad;

    private final List<FontFace> faces;
    private final BitSet common = new BitSet();

    private FontLibrary(List<FontFace> faces) {
        this.faces = faces;
        for (int codePoint = 0; codePoint < LATIN; codePoint++) {
            common.set(codePoint, isPrinted(codePoint));
        }
    }

    private static final class Bundled {
        static final FontLibrary LIBRARY = new FontLibrary(List.of(
                FontFace.read(TEXT, REGULAR, false, "SourceSans3-Regular.ttf"),
                FontFace.read(TEXT, REGULAR, true, "SourceSans3-Italic.ttf"),
                FontFace.read(TEXT, BOLD, false, "SourceSans3-SemiBold.ttf"),
                FontFace.read(TEXT, BOLD, true, "SourceSans3-SemiBoldItalic.ttf"),
                FontFace.read(FALLBACK, REGULAR, false, "DejaVuSansCondensed.ttf"),
                FontFace.read(FALLBACK, BOLD, false, "DejaVuSansCondensed-Bold.ttf")));
    }

    /** The fonts that come with this library, parsed on first use. */
    public static FontLibrary bundled() {
        return Bundled.LIBRARY;
    }

    public List<FontFace> faces() {
        return faces;
    }

    /** Whether every character of the text would be printed. */
    public boolean covers(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!common.get(text.charAt(i))) {
                return missing(text).isEmpty();
            }
        }
        return true;
    }

    /** The characters of the text, each once, in order, that no face can print. */
    public List<String> missing(String text) {
        return text.codePoints()
                .distinct()
                .filter(c -> !isPrinted(c))
                .mapToObj(Character::toString)
                .toList();
    }

    /** The text's width on one line, in thousandths of the font size. */
    public int width(String text, boolean bold) {
        int weight = bold ? BOLD : REGULAR;
        return text.codePoints().map(codePoint -> width(codePoint, weight)).sum();
    }

    private int width(int codePoint, int weight) {
        for (FontFace face : faces) {
            if (face.weight() == weight && !face.italic() && face.has(codePoint)) {
                return face.width(codePoint);
            }
        }
        return 0;
    }

    /** Invisible signs, as those that turn the direction of text, count as missing: nobody would see what they do. */
    private boolean isPrinted(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> Character.isWhitespace(codePoint);
            case Character.FORMAT -> codePoint == SOFT_HYPHEN;
            default -> inFamily(TEXT, codePoint) || inFamily(FALLBACK, codePoint);
        };
    }

    /** A run of text has one style, so a character counts only when the family has it in every style. */
    private boolean inFamily(String family, int codePoint) {
        return faces.stream().filter(face -> face.family().equals(family)).allMatch(face -> face.has(codePoint));
    }
}
