package org.systemicrisk.report.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.systemicrisk.report.print.PrintDiagnostic.Kind;

/**
 * Lets only harmless links through. The check is made on the finished tree, where an address has no disguise left:
 * letters that were written as entities have become the letters they stand for.
 */
final class Links {

    private static final Pattern ALLOWED = Pattern.compile("(https?://|mailto:)[^\\p{Cntrl}\\s]+");
    private static final Set<String> ATTRIBUTES =
            Set.of("id", "class", "href", "title", "scope", "start", "data-note", "data-withheld");

    private final Set<String> targets = new HashSet<>();
    private final Diagnostics diagnostics;

    Links(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void collectTargets(Element body) {
        body.select("[id]").forEach(element -> targets.add(element.id()));
    }

    void apply(Element body) {
        body.select("a").forEach(this::check);
        for (Element element : body.getAllElements()) {
            if (element.closest("svg") == null) {
                strip(element);
            }
        }
    }

    private void check(Element link) {
        String address = link.attr("href");
        if (address.startsWith("#")) {
            if (targets.contains(address.substring(1))) {
                link.attr("title", link.text());
                return;
            }
            diagnostics.add(Kind.LINK, address, "Nothing in the text has the id '" + quoted(link, 1) + "'.", link);
        } else if (ALLOWED.matcher(address.toLowerCase(Locale.ROOT)).matches()) {
            link.attr("title", address);
            return;
        } else {
            diagnostics.add(
                    Kind.LINK,
                    address,
                    "A link goes to https:, http:, mailto: or to an id of the text, not to '" + quoted(link, 0) + "'.",
                    link);
        }
        link.unwrap();
    }

    private static String quoted(Element link, int from) {
        return Unquoted.redaction(link)
                .map(redaction -> "what " + redaction + " withholds")
                .orElse(link.attr("href").substring(from));
    }

    private static void strip(Element element) {
        for (Attribute attribute : List.copyOf(element.attributes().asList())) {
            if (!ATTRIBUTES.contains(attribute.getKey())) {
                element.removeAttr(attribute.getKey());
            }
        }
    }
}
