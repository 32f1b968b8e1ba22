package org.systemicrisk.report.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.systemicrisk.model.finding.Finding;

/** Takes from a text what Markdown could smuggle in: HTML, pictures, links that run or open something. */
final class Harmless {

    private static final Pattern SAFE_LINK = Pattern.compile("(https?://|mailto:|#)[^\\p{Cntrl}\\s]+");

    private final Edits edits;
    private final SourceMap map;
    private final List<Finding> findings;

    Harmless(Edits edits, SourceMap map, List<Finding> findings) {
        this.edits = edits;
        this.map = map;
        this.findings = findings;
    }

    void make(Node node) {
        if (node instanceof HtmlInlineBase || node instanceof HtmlBlockBase) {
            html(node);
        } else if (node instanceof Image image) {
            picture(image, image.getText());
        } else if (node instanceof ImageRef image) {
            picture(image, image.getText());
        } else if (node instanceof Link link && !isSafe(link.getUrl())) {
            link(link);
        } else if (node instanceof AutoLink link && !isSafe(link.getText())) {
            report(link);
            edits.replace(link.getStartOffset(), link.getStartOffset() + 1, "\\<");
        } else if (node instanceof Reference address && !isSafe(address.getUrl())) {
            report(address);
            edits.replace(address.getStartOffset(), address.getEndOffset(), "");
        }
    }

    private void html(Node node) {
        findings.add(Finding.warning(
                "TXT-002",
                map.at(node.getStartOffset()),
                "Raw HTML is printed as text.",
                "Use Markdown, or write &lt; for a less-than sign."));
        String text = node.getChars().toString();
        edits.replace(node.getStartOffset(), node.getEndOffset(), text.replace("<", "\\<"));
    }

    private void picture(Node image, BasedSequence words) {
        findings.add(Finding.error(
                "TXT-003",
                map.at(image.getStartOffset()),
                "A text cannot load a picture.",
                "Remove it: the report's pictures come from its templates."));
        edits.replace(image.getStartOffset(), image.getEndOffset(), MarkdownEscape.inline(words.toString()));
    }

    private void link(Link link) {
        report(link);
        edits.replace(link.getStartOffset(), link.getText().getStartOffset(), "");
        edits.replace(link.getText().getEndOffset(), link.getEndOffset(), "");
    }

    private void report(Node link) {
        findings.add(Finding.error(
                "TXT-004",
                map.at(link.getStartOffset()),
                "A link goes to https:, http:, mailto: or to a place of the report.",
                "Correct or remove the address."));
    }

    private static boolean isSafe(BasedSequence address) {
        return SAFE_LINK.matcher(address.unescape().toLowerCase(Locale.ROOT)).matches();
    }
}
