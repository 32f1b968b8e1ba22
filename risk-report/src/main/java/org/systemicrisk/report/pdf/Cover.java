package org.systemicrisk.report.pdf;

import java.util.List;
import org.jsoup.nodes.Element;
import org.systemicrisk.report.image.LogoPicture;
import org.systemicrisk.report.print.DocumentInfo;
import org.systemicrisk.report.print.PrintDiagnostic;
import org.systemicrisk.report.print.PrintJob;

/** The first page. */
final class Cover {

    private static final int LONG_TITLE = 60;

    private Cover() {}

    static Element of(PrintJob job, List<PrintDiagnostic> diagnostics) {
        DocumentInfo info = job.info();
        Element cover = new Element("section").addClass("cover");
        Element top = cover.appendElement("div").addClass("cover-logo");
        job.look().logo().map(LogoPicture::of).ifPresent(logo -> {
            top.appendChild(logo.element());
            diagnostics.addAll(logo.diagnostics());
        });
        Element middle = cover.appendElement("div").addClass("cover-title");
        paragraph(middle, "cover-stamp", info.stamp());
        paragraph(middle, "cover-edition", info.edition());
        paragraph(
                middle, info.title().length() > LONG_TITLE ? "cover-name cover-name-long" : "cover-name", info.title());
        paragraph(middle, "cover-subtitle", info.subtitle());
        middle.appendElement("div").addClass("cover-bar");
        if (!info.facts().isEmpty()) {
            cover.appendChild(facts(info));
        }
        return cover;
    }

    private static Element facts(DocumentInfo info) {
        Element table = new Element("table").addClass("cover-facts");
        Element body = table.appendElement("tbody");
        for (DocumentInfo.Fact fact : info.facts()) {
            Element row = body.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(fact.label());
            row.appendElement("td").text(fact.value());
        }
        return table;
    }

    private static void paragraph(Element parent, String cssClass, String text) {
        if (!text.isEmpty()) {
            parent.appendElement("p").addClass(cssClass).text(text);
        }
    }
}
