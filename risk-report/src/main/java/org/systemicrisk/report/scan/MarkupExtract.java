package org.systemicrisk.report.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** HTML, SVG and XML: texts, comments, attributes, styles, scripts, and pictures inside addresses. */
final class MarkupExtract implements NodeVisitor {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "em", "i", "ins", "del", "kbd", "mark", "q", "s",
            "small", "span", "strong", "sub", "sup", "tspan", "u", "var", "wbr", "time");
    private static final Set<String> WITHOUT_MEANING = Set.of("class", "content-security-policy", "xmlns");
    private static final Set<String> WORDS_OF_DRAWINGS =
            Set.of("aria-label", "title", "alt", "id", "href", "xlink:href", "desc", "name", "role", "aria-labelledby");
    private static final Pattern REMARK = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final int MOST_HEADING = 80;

    private final Extract extract;
    private final Consumer<Piece> pieces;
    private final String place;
    private final StringBuilder text = new StringBuilder();
    private String heading = "";
    private String drawing = "";

    MarkupExtract(Extract extract, Consumer<Piece> pieces, String place) {
        this.extract = extract;
        this.pieces = pieces;
        this.place = place;
    }

    void html(String source) {
        read(Parser.htmlParser().parseInput(source, ""));
    }

    void xml(String source) {
        read(Parser.xmlParser().parseInput(source, ""));
    }

    private void read(Document document) {
        document.traverse(this);
        flush(false);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Comment comment) {
            pieces.accept(Piece.unit(comment.getData(), "", where("a comment")));
        } else if (node instanceof DataNode data) {
            data(data);
        } else if (node instanceof XmlDeclaration declaration) {
            pieces.accept(Piece.unit(declaration.getWholeDeclaration(), "", where("a declaration")));
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (isCell(name)) {
            text.append(" | ");
        } else if (name.equals("tr")) {
            flush(true);
        } else if (INLINE.contains(name)) {
            text.append(Seam.SIGN);
        } else if (isHeading(name)) {
            heading = text.toString().replace(String.valueOf(Seam.SIGN), "").strip();
            flush(false);
        } else if (!isInRow(element)) {
            flush(!drawing.isEmpty());
        }
        if (name.equals("svg")) {
            drawing = "";
        }
    }

    private void begin(Element element) {
        String name = element.normalName();
        if (INLINE.contains(name)) {
            text.append(Seam.SIGN);
        } else if (!isCell(name) && !isInRow(element)) {
            flush(!drawing.isEmpty());
        }
        if (name.equals("svg")) {
            drawing = element.text() + " ";
        }
        for (Attribute attribute : element.attributes()) {
            attribute(attribute, name);
        }
    }

    private void attribute(Attribute attribute, String element) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        String where = where("the attribute " + key + " of <" + element + ">");
        if (value.startsWith("data:")) {
            address(value, where);
        } else if (key.equals("style") || !drawing.isEmpty() && isMeasure(key)) {
            pieces.accept(key.equals("style") ? Piece.measures(value, where) : Piece.positions(value, where));
            pieces.accept(Piece.letters(value, where));
        } else if (!WITHOUT_MEANING.contains(key)) {
            pieces.accept(Piece.unit(key + " " + value, drawing, where));
        } else {
            pieces.accept(Piece.letters(value, where));
        }
    }

    private static boolean isMeasure(String key) {
        return !WORDS_OF_DRAWINGS.contains(key) && !key.startsWith("data-");
    }

    /** An address that holds what it leads to: data:image/svg+xml;base64,… */
    private void address(String address, String where) {
        int comma = address.indexOf(',');
        String head = address.substring(0, Math.max(0, comma));
        String body = address.substring(comma + 1);
        byte[] content =
                head.endsWith(";base64") ? decoded(body) : Decoded.of(body).getBytes(UTF_8);
        extract.of("." + (head.contains("svg") ? "svg" : head.contains("html") ? "html" : ""), content, where);
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getMimeDecoder().decode(Decoded.of(base64));
        } catch (IllegalArgumentException broken) {
            return base64.getBytes(ISO_8859_1);
        }
    }

    private void data(DataNode data) {
        Element parent = data.parent();
        boolean style = parent != null && parent.normalName().equals("style");
        String where = where(style ? "a style sheet" : "a script");
        if (style) {
            REMARK.matcher(data.getWholeData())
                    .results()
                    .forEach(remark -> pieces.accept(Piece.unit(remark.group(), "", where)));
            pieces.accept(Piece.measures(data.getWholeData(), where));
            pieces.accept(Piece.letters(data.getWholeData(), where));
        } else {
            pieces.accept(Piece.flow(data.getWholeData(), at -> where));
        }
    }

    private void flush(boolean whole) {
        if (!text.toString().isBlank()) {
            String words = text.toString();
            String where =
                    where(whole && drawing.isEmpty() ? "a table row" : drawing.isEmpty() ? "the text" : "a picture");
            pieces.accept(whole ? Piece.unit(words, drawing, where) : Piece.flow(words, at -> where));
        }
        text.setLength(0);
    }

    private String where(String what) {
        String below = heading.isEmpty()
                ? ""
                : " below the heading \"" + heading.substring(0, Math.min(MOST_HEADING, heading.length())) + "\"";
        return place + ", " + what + below;
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    private static boolean isInRow(Element element) {
        Element parent = element.parent();
        while (parent != null) {
            if (parent.normalName().equals("tr")) {
                return true;
            }
            parent = parent.parent();
        }
        return false;
    }
}
