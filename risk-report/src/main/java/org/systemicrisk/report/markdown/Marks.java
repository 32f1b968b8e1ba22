package org.systemicrisk.report.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.report.print.PrintDiagnostic.Kind;
import org.systemicrisk.report.print.PrintJob;
import org.systemicrisk.report.words.FormMark;

/** Sets apart what was removed (the confidentiality mark) and what the other edition withholds (bracketed text). */
final class Marks {

    private static final String OPEN = "⟦([A-Za-z0-9._-]+): ?";

    private static final int DEEPEST = 3;

    /** No form is as long. */
    private static final int LONGEST = 200;

    private static final String NEVER = "(?!)";

    private final Pattern token;
    private final Pattern form;
    private final String withheldWord;
    private final Diagnostics diagnostics;

    Marks(PrintJob job, Diagnostics diagnostics) {
        String mark = job.info().confidentialMark();
        this.form = form(job.info().formMark());
        this.token = Pattern.compile(OPEN + "|[⟦⟧]" + (mark.isEmpty() ? "" : "|" + Pattern.quote(mark)) + "|" + form);
        this.withheldWord = job.words().withheld();
        this.diagnostics = diagnostics;
    }

    void apply(Element body) {
        List<Element> parents = new ArrayList<>();
        for (Element element : body.getAllElements()) {
            if (element.textNodes().stream()
                    .anyMatch(text -> token.matcher(text.getWholeText()).find())) {
                parents.add(element);
            }
        }
        parents.forEach(this::markWithin);
    }

    private void markWithin(Element parent) {
        Deque<Element> open = new ArrayDeque<>();
        open.push(parent);
        List<Node> children = List.copyOf(parent.childNodes());
        parent.empty();
        for (Node child : children) {
            if (child instanceof TextNode text) {
                split(text.getWholeText(), open);
            } else {
                open.getFirst().appendChild(child);
            }
        }
        if (open.size() > 1) {
            diagnostics.add(
                    Kind.WITHHELD,
                    open.getFirst().attr("data-withheld"),
                    "A withheld passage is not closed within its block.",
                    parent);
        }
    }

    private void split(String text, Deque<Element> open) {
        Matcher matcher = token.matcher(text);
        int from = 0;
        while (matcher.find()) {
            append(open.getFirst(), text.substring(from, matcher.start()));
            from = matcher.end();
            handle(matcher.group(), matcher.group(1), open);
        }
        append(open.getFirst(), text.substring(from));
    }

    private void handle(String found, @Nullable String id, Deque<Element> open) {
        if (id != null && open.size() > DEEPEST) {
            diagnostics.add(Kind.WITHHELD, id, "Withheld passages stand in each other too deep.", open.getLast());
        } else if (id != null) {
            open.push(openPassage(open.getFirst(), id));
        } else if (found.equals("⟧") && open.size() > 1) {
            open.pop();
        } else if (found.equals("⟦") || found.equals("⟧")) {
            diagnostics.add(
                    Kind.WITHHELD, found, "This bracket does not belong to a withheld passage.", open.getLast());
        } else {
            Element mark = open.getFirst().appendElement("span").addClass("confidential");
            mark.text(found);
            if (form.matcher(found).matches()) {
                mark.addClass("form");
            }
        }
    }

    /** The mark with anything in it that is no bracket; nothing where words put the form at the edge of the mark. */
    private static Pattern form(FormMark mark) {
        return Pattern.compile(
                mark.isClosed()
                        ? Pattern.quote(mark.before()) + "[^\\[\\]⟦⟧]{1," + LONGEST + "}?" + Pattern.quote(mark.after())
                        : NEVER);
    }

    private Element openPassage(Element parent, String id) {
        Element passage = parent.appendElement("span").addClass("withheld").attr("data-withheld", id);
        passage.appendElement("span")
                .addClass("withheld-id")
                .attr("title", withheldWord + ": " + id)
                .text(id);
        passage.appendText(" ");
        return passage;
    }

    private static void append(Element parent, String text) {
        if (!text.isEmpty()) {
            parent.appendText(text);
        }
    }
}
