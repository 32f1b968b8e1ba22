package org.systemicrisk.report.image;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * An SVG picture of which only shapes, text and paint are left.
 *
 * <p>Nothing that remains can name anything outside the picture: references are fragments of the picture itself, and
 * its ids carry the picture's name, so that several pictures can stand in one document.
 */
public final class SafeSvg {

    /** Longer SVG is refused: a picture of a report has some thousand characters. */
    public static final int MAX_CHARACTERS = 2_000_000;

    private static final int MAX_DEPTH = 64;
    private static final Pattern FRAGMENT = Pattern.compile("url\\(\\s*['\"]?#([\\w.-]+)['\"]?\\s*\\)");
    private static final Pattern NOT_IN_IDS = Pattern.compile("[^A-Za-z0-9-]+");

    private final String prefix;
    private final List<String> removed = new ArrayList<>();
    private final Element root;

    private SafeSvg(String name, String svg) {
        this.prefix = NOT_IN_IDS
                        .matcher(name.replaceFirst(".*/", "").replaceFirst("\\.svg$", ""))
                        .replaceAll("-") + "-";
        this.root = parse(svg);
        clean(root, 0);
    }

    /**
     * Reads a picture.
     *
     * @param name the picture's file name; its stem becomes part of the ids
     * @throws RefusedPictureException when it is too long or not SVG
     */
    public static SafeSvg read(String name, String svg) {
        return new SafeSvg(name, svg);
    }

    /** Reads a picture's file content, which has to be UTF-8. */
    public static SafeSvg read(String name, byte[] svg) {
        try {
            return read(
                    name,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(svg))
                            .toString());
        } catch (CharacterCodingException e) {
            throw new RefusedPictureException("It is neither a PNG nor an SVG in UTF-8.");
        }
    }

    /** The picture's {@code svg} element, detached; the caller may change it. */
    public Element element() {
        return root.clone();
    }

    /** What was taken out, as {@code <script>} or {@code onload}, in document order. */
    public List<String> removed() {
        return List.copyOf(removed);
    }

    private static Element parse(String svg) {
        if (svg.length() > MAX_CHARACTERS) {
            throw new RefusedPictureException(
                    "It has " + svg.length() + " characters; at most " + MAX_CHARACTERS + " are read.");
        }
        Document document = Jsoup.parse(svg, "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        Element root = document.firstElementChild();
        if (root == null || !root.tagName().equals("svg")) {
            throw new RefusedPictureException("Its first element is not <svg>.");
        }
        root.remove();
        return root;
    }

    private void clean(Element element, int depth) {
        if (depth > MAX_DEPTH) {
            throw new RefusedPictureException("Its elements are nested deeper than " + MAX_DEPTH + " levels.");
        }
        List.copyOf(element.attributes().asList()).forEach(attribute -> clean(element, attribute));
        for (Node child : List.copyOf(element.childNodes())) {
            if (child instanceof Element nested && SvgVocabulary.ELEMENTS.contains(nested.tagName())) {
                cleanNested(nested, depth + 1);
            } else if (!(child instanceof TextNode)) {
                if (child instanceof Element nested) {
                    removed.add("<" + nested.tagName() + ">");
                }
                child.remove();
            }
        }
    }

    private void cleanNested(Element element, int depth) {
        if (element.tagName().equals("style") && !isHarmless(element.wholeText())) {
            removed.add("<style> that loads something");
            element.remove();
            return;
        }
        clean(element, depth);
    }

    /** A style sheet can load through {@code url()} and at-rules; a backslash or a comment can hide either. */
    private static boolean isHarmless(String css) {
        String plain = css.toLowerCase(Locale.ROOT);
        return !plain.contains("url")
                && plain.indexOf('@') < 0
                && plain.indexOf('\\') < 0
                && plain.indexOf('<') < 0
                && !plain.contains("/*");
    }

    private void clean(Element element, Attribute attribute) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        element.attributes().remove(name);
        if (name.equals("style")) {
            takeApart(element, value);
        } else if (SvgVocabulary.ATTRIBUTES.contains(name) || SvgVocabulary.PROPERTIES.contains(name)) {
            keep(element, name, value);
        } else {
            removed.add(name);
        }
    }

    private void takeApart(Element element, String style) {
        for (String declaration : style.split(";", -1)) {
            int colon = declaration.indexOf(':');
            String name = colon < 0 ? "" : declaration.substring(0, colon).strip();
            if (SvgVocabulary.PROPERTIES.contains(name)) {
                keep(element, name, declaration.substring(colon + 1).strip());
            } else if (!declaration.isBlank()) {
                removed.add(declaration.strip());
            }
        }
    }

    private void keep(Element element, String name, String value) {
        switch (name) {
            case "id" -> put(element, "id", prefix + value);
            case "aria-labelledby", "aria-describedby" ->
                put(element, name, prefix + value.strip().replaceAll("\\s+", " " + prefix));
            default -> keepValue(element, name, value);
        }
    }

    private void keepValue(Element element, String name, String value) {
        String inside = FRAGMENT.matcher(value).replaceAll(match -> "\u0000#" + prefix + match.group(1) + ")");
        if (inside.toLowerCase(Locale.ROOT).contains("url") || inside.indexOf('\\') >= 0) {
            removed.add(name + "=\"" + value + "\"");
        } else {
            put(element, name, inside.replace("\u0000", "url("));
        }
    }

    /** Past {@link Element#attr(String, String)}, which would write {@code viewBox} in small letters. */
    private static void put(Element element, String name, String value) {
        element.attributes().put(name, value);
    }
}
