package org.systemicrisk.report.assembly;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.redaction.Edition;
import org.systemicrisk.report.print.Band;
import org.systemicrisk.report.print.DocumentInfo;
import org.systemicrisk.report.print.Figure;
import org.systemicrisk.report.print.PrintWords;

/**
 * One edition's report as Markdown, with everything the printers need besides.
 *
 * @param markdown the text for the file, as git web views show it: cover, contents, chapters
 * @param printable the text in the printers' dialect: chapters with ids, without cover and contents
 * @param info cover, running header, metadata
 * @param words the printers' fixed words
 * @param figures the pictures by the path the text uses
 * @param bands rating words and their colours
 * @param paragraphs number of the last paragraph; the same in both editions
 * @param places where the content that a redaction withholds stands, in words, by the redaction's id; only the complete
 *     edition has any
 * @param findings what is wrong with texts, templates and words; an error means that the text is not complete
 */
public record ReportMarkdown(
        String markdown,
        String printable,
        DocumentInfo info,
        PrintWords words,
        Map<String, Figure> figures,
        Map<String, Band> bands,
        int paragraphs,
        Map<String, Set<String>> places,
        List<Finding> findings) {

    public ReportMarkdown {
        figures = Map.copyOf(figures);
        bands = Map.copyOf(bands);
        places = Map.copyOf(places);
        findings = List.copyOf(findings);
    }

    /** Makes the report of an edition. */
    public static ReportMarkdown of(Edition edition, ReportSettings settings) {
        return new Assembler(edition, settings).assemble();
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** What is withheld may be in here. */
    @Override
    public String toString() {
        return info.edition() + " of " + printable.length() + " characters";
    }
}
