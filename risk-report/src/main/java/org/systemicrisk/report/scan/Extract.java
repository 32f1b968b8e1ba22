package org.systemicrisk.report.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.function.Consumer;

/** Takes a file apart into the pieces of text that somebody can find in it who looks closely. */
final class Extract {

    private static final int ENOUGH = 512;

    private final Consumer<Piece> pieces;

    Extract(Consumer<Piece> pieces) {
        this.pieces = pieces;
    }

    /**
     * Tells all pieces of a file.
     *
     * @param name with its ending, by which its kind is known; without a known one it is found by its content
     * @param place how places in it begin, {@code report.pdf}
     * @throws UnreadableException when it cannot be taken apart
     */
    void of(String name, byte[] content, String place) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String start = new String(content, 0, Math.min(content.length, ENOUGH), UTF_8).stripLeading();
        if (start.startsWith("%PDF") || ending.equals("pdf")) {
            new PdfExtract(this, pieces, place).read(content);
        } else if (isBinary(content)) {
            pieces.accept(Piece.letters(Runs.of(content), place));
        } else if (ending.equals("json")) {
            new JsonExtract(pieces, place).read(content);
        } else if (ending.equals("html")
                || ending.equals("htm")
                || start.toLowerCase(Locale.ROOT).startsWith("<!doctype html")) {
            new MarkupExtract(this, pieces, place).html(new String(content, UTF_8));
        } else if (start.startsWith("<")) {
            new MarkupExtract(this, pieces, place).xml(new String(content, UTF_8));
        } else {
            new TextExtract(pieces, place).read(new String(content, UTF_8));
        }
    }

    private static boolean isBinary(byte[] content) {
        for (int i = 0; i < Math.min(content.length, ENOUGH); i++) {
            if (content[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
