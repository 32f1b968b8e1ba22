package org.systemicrisk.report.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The advance widths of one font's characters, in thousandths of the font size, each looked up once. */
final class Widths {

    private static final int TABLE = 0x3000;
    private static final float UNKNOWN = -1;
    private static final float ABSENT = -2;

    private final PDFont font;
    private final float[] known = new float[TABLE];

    Widths(PDFont font) {
        this.font = font;
        Arrays.fill(known, UNKNOWN);
    }

    /** The text's width, or a negative number when the font lacks one of its characters. */
    float of(String text) {
        float sum = 0;
        for (int i = 0; i < text.length(); i++) {
            float width = of(text.charAt(i));
            if (width < 0) {
                return ABSENT;
            }
            sum += width;
        }
        return sum;
    }

    private float of(char character) {
        if (character >= TABLE) {
            return ABSENT;
        }
        float width = known[character];
        if (width == UNKNOWN) {
            width = lookUp(character);
            known[character] = width;
        }
        return width;
    }

    private float lookUp(char character) {
        try {
            return font.getStringWidth(String.valueOf(character));
        } catch (IOException | IllegalArgumentException e) {
            return ABSENT;
        }
    }
}
