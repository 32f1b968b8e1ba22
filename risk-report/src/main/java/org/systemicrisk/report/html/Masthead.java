package org.systemicrisk.report.html;

import org.jsoup.nodes.Element;
import org.systemicrisk.report.image.LogoPicture;
import org.systemicrisk.report.print.DocumentInfo;
import org.systemicrisk.report.print.PrintJob;

/** The head of the page: logo, title, edition and the facts of the cover. */
final class Masthead {

    private Masthead() {}

    static Element of(PrintJob job) {
        DocumentInfo info = job.info();
        Element header = new Element("header").addClass("masthead");
        job.look().logo().map(LogoPicture::of).ifPresent(logo -> header.appendElement("div")
                .addClass("logo")
                .appendChild(logo.element()));
        paragraph(header, "stamp", info.stamp());
        paragraph(header, "edition", info.edition());
        paragraph(header, "title", info.title());
        paragraph(header, "subtitle", info.subtitle());
        Element facts = header.appendElement("dl");
        for (DocumentInfo.Fact fact : info.facts()) {
            Element pair = facts.appendElement("div");
            pair.appendElement("dt").text(fact.label());
            pair.appendElement("dd").text(fact.value());
        }
        return header;
    }

    private static void paragraph(Element parent, String cssClass, String text) {
        if (!text.isEmpty()) {
            parent.appendElement("p").addClass(cssClass).text(text);
        }
    }
}
