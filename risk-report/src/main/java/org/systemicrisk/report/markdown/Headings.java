package org.systemicrisk.report.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.systemicrisk.report.print.PrintDiagnostic.Kind;

/** Gives each heading its id and checks that levels follow one another, which PDF/UA asks for. */
final class Headings {

    private static final Pattern EXPLICIT_ID = Pattern.compile("\\s*\\{#([A-Za-z0-9._-]+)}\\s*$");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> ids = new HashSet<>();
    private final List<Heading> outline = new ArrayList<>();
    private final Diagnostics diagnostics;

    Headings(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    List<Heading> apply(Element body) {
        int above = 0;
        for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > above + 1) {
                diagnostics.add(
                        Kind.HEADING, "level " + level, "This heading skips level " + (above + 1) + ".", heading);
            }
            above = level;
            String id = takeExplicitId(heading);
            String text = plainText(heading);
            heading.attr("id", id.isEmpty() ? derivedId(text) : unique(id, heading));
            outline.add(new Heading(level, heading.id(), text));
        }
        return outline;
    }

    private static String takeExplicitId(Element heading) {
        Node last = heading.lastChild();
        if (last instanceof TextNode text) {
            Matcher matcher = EXPLICIT_ID.matcher(text.getWholeText());
            if (matcher.find()) {
                text.text(text.getWholeText().substring(0, matcher.start()));
                return matcher.group(1);
            }
        }
        return "";
    }

    private static String plainText(Element heading) {
        Element copy = heading.clone();
        copy.select(".withheld-id, .note-ref").remove();
        return copy.text();
    }

    private String unique(String id, Element heading) {
        if (!ids.add(id)) {
            diagnostics.add(Kind.HEADING, id, "Two headings have the id '" + id + "'.", heading);
        }
        return id;
    }

    private String derivedId(String text) {
        String stem = NOT_A_WORD
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
        String id = stem;
        for (int i = 2; !ids.add(id); i++) {
            id = stem + "-" + i;
        }
        return id;
    }
}
