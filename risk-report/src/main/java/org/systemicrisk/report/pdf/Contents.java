package org.systemicrisk.report.pdf;

import java.util.List;
import org.jsoup.nodes.Element;
import org.systemicrisk.report.font.FontLibrary;
import org.systemicrisk.report.markdown.Heading;

/** The list of chapters and sections; the style sheet adds leaders and page numbers. */
final class Contents {

    private static final int DEPTH = 2;
    /** Chapters at 9.7 points; sections at 9.4 points and 7 mm further right. */
    private static final double CHAPTER_LINE = TextArea.thousandths(TextArea.WIDTH_MM, 9.7);

    private static final double SECTION_LINE = TextArea.thousandths(TextArea.WIDTH_MM - 7, 9.4);
    /** What a few dots and a page number take. */
    private static final double NUMBER = 4_500;

    private Contents() {}

    static Element of(List<Heading> outline, String title) {
        Element section = new Element("section").addClass("contents");
        section.appendElement("div").addClass("running-chapter").text(title);
        section.appendElement("h1").text(title);
        Element list = section.appendElement("ul");
        for (Heading heading : outline) {
            if (heading.level() <= DEPTH) {
                Element link = list.appendElement("li")
                        .addClass("level-" + heading.level())
                        .appendElement("a")
                        .attr("href", "#" + heading.id())
                        .attr("title", heading.text());
                write(link, heading);
            }
        }
        return section;
    }

    /** Without room for it at the end of the last line, the page number would stand at the start of another line. */
    private static void write(Element link, Heading heading) {
        int lastSpace = heading.text().lastIndexOf(' ');
        if (lastSpace < 0 || leavesRoom(heading)) {
            link.text(heading.text());
            return;
        }
        link.appendText(heading.text().substring(0, lastSpace));
        link.appendElement("br");
        link.appendText(heading.text().substring(lastSpace + 1));
    }

    private static boolean leavesRoom(Heading heading) {
        boolean bold = heading.level() == 1;
        double room = bold ? CHAPTER_LINE : SECTION_LINE;
        double space = FontLibrary.bundled().width(" ", bold);
        double used = 0;
        for (String word : heading.text().split(" ", -1)) {
            double width = FontLibrary.bundled().width(word, bold);
            used = used + width > room ? width + space : used + width + space;
        }
        return used + NUMBER < room;
    }
}
