package org.systemicrisk.report.scan;

import java.util.function.Consumer;

/** Plain text and Markdown, comments and addresses included: rows of tables one by one, other text by its paragraphs. */
final class TextExtract {

    private final Consumer<Piece> pieces;
    private final String place;

    TextExtract(Consumer<Piece> pieces, String place) {
        this.pieces = pieces;
        this.place = place;
    }

    void read(String text) {
        int line = 1;
        int blockLine = 1;
        StringBuilder block = new StringBuilder();
        for (String next : (text + "\n").split("\\R", -1)) {
            boolean row = next.startsWith("|");
            if (row || next.isBlank()) {
                flush(block, blockLine);
            }
            if (row) {
                pieces.accept(Piece.unit(next, "", place + ", line " + line));
            } else if (!next.isBlank()) {
                blockLine = block.length() == 0 ? line : blockLine;
                block.append(next).append('\n');
            }
            line++;
        }
        flush(block, blockLine);
    }

    private void flush(StringBuilder block, int line) {
        if (block.length() > 0) {
            String text = block.toString();
            pieces.accept(Piece.flow(
                    text,
                    at -> place + ", line "
                            + (line + text.substring(0, at).lines().count() - (at > 0 ? 1 : 0))));
            block.setLength(0);
        }
    }
}
