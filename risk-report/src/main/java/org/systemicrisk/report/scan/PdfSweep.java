package org.systemicrisk.report.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads a PDF from its first byte to its last: current objects, those of earlier versions, those that nothing refers to, and
 * what stands between them. Bookmarks, alternative texts, addresses, names and document information are strings in it.
 */
final class PdfSweep {

    private static final Set<String> KEYWORDS = Set.of(
            "obj",
            "endobj",
            "xref",
            "trailer",
            "startxref",
            "f",
            "n",
            "R",
            "stream",
            "endstream",
            "true",
            "false",
            "null");
    private static final int SHORTEST_COMMENT = 8;

    private final Extract extract;
    private final Consumer<Piece> pieces;
    private final String place;
    private final Map<Long, Integer> pages;
    private final Set<Long> shown;
    private final Set<PdfFont> fonts;
    private final Set<String> names = new HashSet<>();

    /**
     * A sweep through a file.
     *
     * @param pages numbers of the pages by the numbers of their objects
     * @param shown where the objects begin whose text was read already
     * @param fonts with which text is tried that stands on no page
     */
    PdfSweep(
            Extract extract,
            Consumer<Piece> pieces,
            String place,
            Map<Long, Integer> pages,
            Set<Long> shown,
            Set<PdfFont> fonts) {
        this.extract = extract;
        this.pieces = pieces;
        this.place = place;
        this.pages = pages;
        this.shown = shown;
        this.fonts = fonts;
    }

    void read(byte[] file) {
        objects(file, 0);
    }

    private void objects(byte[] data, int from) {
        PdfLexer lexer = new PdfLexer(data, from);
        Deque<PdfFrame> open = new ArrayDeque<>();
        PdfFrame closed = new PdfFrame();
        PdfFrame top = new PdfFrame();
        StringBuilder loose = new StringBuilder();
        long object = -1;
        for (PdfLexer.Mark mark = lexer.next(); mark != PdfLexer.Mark.END; mark = lexer.next()) {
            PdfFrame frame = open.isEmpty() ? top : open.peek();
            switch (mark) {
                case BEGIN_DICTIONARY, BEGIN_LIST -> open.push(new PdfFrame(frame, mark == PdfLexer.Mark.BEGIN_LIST));
                case END_DICTIONARY, END_LIST -> {
                    if (!open.isEmpty()) {
                        closed = open.pop();
                        tell(closed, open.isEmpty());
                    }
                }
                case NAME -> name(lexer.text(), frame);
                case STRING -> frame.string(PdfStrings.text(lexer.string()));
                case NUMBER -> frame.number(lexer.number(), lexer.from());
                case COMMENT -> comment(lexer.text());
                case WORD -> {
                    if (lexer.is("R")) {
                        frame.reference();
                    } else if (lexer.is("obj")) {
                        unended(open);
                        object = top.startOfObject();
                        closed = new PdfFrame();
                    } else if (lexer.is("stream")) {
                        lexer.moveTo(stream(data, lexer.position(), closed, shown.contains(object)));
                    } else if (open.isEmpty() && !KEYWORDS.contains(lexer.text())) {
                        loose.append(lexer.text()).append(' ');
                    }
                }
                default -> throw new IllegalStateException("no such mark: " + mark);
            }
        }
        unended(open);
        tell(top, true);
        pieces.accept(Piece.unit(loose.toString(), "", place + ", text between the parts of the file"));
    }

    /** What a broken object holds is told like that of every other. */
    private void unended(Deque<PdfFrame> open) {
        open.forEach(frame -> tell(frame, true));
        open.clear();
    }

    private void name(String name, PdfFrame frame) {
        String key = frame.name(name);
        if (names.add(name)) {
            pieces.accept(Piece.unit(name, "", place + ", " + PdfFrame.what(key.isEmpty() ? "Name" : key + "/Name")));
        }
    }

    private void comment(String text) {
        if (text.length() >= SHORTEST_COMMENT) {
            pieces.accept(Piece.unit(text, "", place + ", a remark that no reader shows"));
        }
    }

    private void tell(PdfFrame frame, boolean outermost) {
        if (!outermost && frame.passUp()) {
            return;
        }
        Integer page = pages.get(frame.page());
        String where = page == null ? place : place + ", page " + page;
        frame.strings()
                .forEach(found ->
                        pieces.accept(Piece.unit(found.text(), "", where + ", " + PdfFrame.what(found.key()))));
    }

    /** Reads a stream and tells where the file goes on. */
    private int stream(byte[] data, int after, PdfFrame about, boolean read) {
        int from = after;
        from += from < data.length && data[from] == '\r' ? 1 : 0;
        from += from < data.length && data[from] == '\n' ? 1 : 0;
        int to = end(data, from, about.length());
        if (!read && !about.isType("XRef") && !about.isType("Image")) {
            content(PdfFilters.decode(data, from, to, about.filters()), about);
        }
        return to;
    }

    private void content(byte[] decoded, PdfFrame about) {
        String start = new String(decoded, 0, Math.min(decoded.length, 64), StandardCharsets.ISO_8859_1).stripLeading();
        if (about.isType("ObjStm")) {
            objects(decoded, about.first());
        } else if (about.isType("Metadata") || start.startsWith("<?xpacket")) {
            new MarkupExtract(extract, pieces, place + ", document information (XMP)")
                    .xml(new String(decoded, StandardCharsets.UTF_8));
        } else if (about.isType("EmbeddedFile")) {
            extract.of(about.subtype(), decoded, place + ", attached file");
        } else if (!about.isFont() && isText(decoded)) {
            print(decoded);
        } else if (about.isType("Form") || about.isType("Pattern")) {
            drawing(decoded);
        } else if (Runs.isText(decoded) && !start.contains("/CIDInit")) {
            new TextExtract(pieces, place + ", data inside the file").read(new String(decoded, StandardCharsets.UTF_8));
        } else {
            pieces.accept(Piece.letters(Runs.of(decoded), place + ", data inside the file"));
        }
    }

    /** Letters may be drawn as outlines, which have thousands of positions. */
    private void drawing(byte[] content) {
        String where = place + ", a drawing";
        String operators = new String(content, StandardCharsets.ISO_8859_1);
        pieces.accept(Piece.positions(operators, where));
        pieces.accept(Piece.letters(Runs.of(content), where));
    }

    /** Print that stands on no page: parts of pages, pages of earlier versions, and what nothing refers to. */
    private void print(byte[] content) {
        String where = place + ", print that belongs to no page";
        Set<PdfFont> tried = new HashSet<>(fonts);
        tried.add(PdfFont.LATIN);
        for (PdfFont font : tried) {
            PdfPage page = new PdfPage(name -> font, spoken -> pieces.accept(Piece.unit(spoken, "", where)));
            page.read(content);
            pieces.accept(Piece.flow(page.written(), at -> where));
        }
        pieces.accept(Piece.letters(Runs.of(content), where));
    }

    private static boolean isText(byte[] content) {
        boolean begun = false;
        for (int i = 0; i + 2 < content.length; i++) {
            boolean ends = content[i + 2] <= ' ' && content[i + 2] >= 0;
            begun |= ends && content[i] == 'B' && content[i + 1] == 'T';
            if (begun && ends && content[i] == 'T' && (content[i + 1] == 'j' || content[i + 1] == 'J')) {
                return true;
            }
        }
        return false;
    }

    private static int end(byte[] data, int from, int length) {
        int expected = from + length;
        if (length >= 0 && expected < data.length && isEnd(data, skipLine(data, expected))) {
            return expected;
        }
        for (int i = from; i < data.length; i++) {
            if (data[i] == 'e' && isEnd(data, i)) {
                return i;
            }
        }
        return data.length;
    }

    private static int skipLine(byte[] data, int from) {
        int at = from;
        while (at < data.length && at < from + 2 && (data[at] == '\r' || data[at] == '\n')) {
            at++;
        }
        return at;
    }

    private static boolean isEnd(byte[] data, int at) {
        String end = "endstream";
        if (at + end.length() > data.length) {
            return false;
        }
        for (int i = 0; i < end.length(); i++) {
            if (data[at + i] != end.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
