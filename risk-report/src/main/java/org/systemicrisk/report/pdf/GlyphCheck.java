package org.systemicrisk.report.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.systemicrisk.report.font.FontLibrary;
import org.systemicrisk.report.markdown.Unquoted;
import org.systemicrisk.report.print.PrintDiagnostic;
import org.systemicrisk.report.print.PrintDiagnostic.Kind;

/** Finds characters that no font has, before the engine prints {@code #} for them without a word. */
final class GlyphCheck {

    private static final int CONTEXT = 30;

    private GlyphCheck() {}

    static List<PrintDiagnostic> of(Document tree) {
        FontLibrary fonts = FontLibrary.bundled();
        List<PrintDiagnostic> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Element element : tree.body().getAllElements()) {
            for (TextNode node : element.textNodes()) {
                String text = node.getWholeText();
                Optional<String> redaction = Unquoted.redaction(element);
                if (!fonts.covers(text) && redaction.isPresent()) {
                    found.add(withheld(redaction.get()));
                } else if (!fonts.covers(text)) {
                    fonts.missing(text).stream().filter(seen::add).forEach(sign -> found.add(diagnostic(sign, text)));
                }
            }
        }
        return found;
    }

    /** Neither the sign nor its neighbours are told: findings hold nothing withheld. */
    private static PrintDiagnostic withheld(String redaction) {
        return new PrintDiagnostic(
                Kind.MISSING_GLYPH, redaction, "No font has one of the characters that " + redaction + " withholds.");
    }

    private static PrintDiagnostic diagnostic(String sign, String text) {
        int at = text.indexOf(sign);
        String around = text.substring(Math.max(0, at - CONTEXT), Math.min(text.length(), at + CONTEXT))
                .strip();
        int codePoint = sign.codePointAt(0);
        String name = Character.getName(codePoint);
        return new PrintDiagnostic(
                Kind.MISSING_GLYPH,
                String.format(Locale.ROOT, "%s (U+%04X)", sign, codePoint),
                "No font has this character" + (name == null ? "" : ", " + name) + ". Near: “" + around + "”");
    }
}
