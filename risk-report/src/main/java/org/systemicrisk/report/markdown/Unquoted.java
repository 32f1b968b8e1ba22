package org.systemicrisk.report.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a message must not quote: findings have more readers than the complete edition, so they hold nothing withheld. */
public final class Unquoted {

    private static final String MASK = "▒▒▒";
    private static final Pattern INNERMOST = Pattern.compile("⟦[^⟦⟧]*⟧");
    private static final Pattern UNCLOSED = Pattern.compile("⟦.*|.*⟧", Pattern.DOTALL);

    private Unquoted() {}

    /** The words of an element, with a mask in place of those that the public edition lacks. */
    static String words(Element element) {
        Element copy = element.clone();
        copy.select(".withheld").forEach(passage -> passage.text(MASK));
        String text = copy.text();
        for (String before = ""; !before.equals(text); ) {
            before = text;
            text = INNERMOST.matcher(text).replaceAll(MASK);
        }
        // where a bracket stands alone nobody can tell what is withheld
        return UNCLOSED.matcher(text).replaceAll(MASK);
    }

    /** The redaction that withholds a part of the tree. */
    public static Optional<String> redaction(Element element) {
        return Optional.ofNullable(element.closest(".withheld")).map(passage -> passage.attr("data-withheld"));
    }
}
