package org.systemicrisk.report.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.report.markdown.Heading;
import org.systemicrisk.report.markdown.MarkdownDocument;
import org.systemicrisk.report.print.Color;
import org.systemicrisk.report.print.Look;
import org.systemicrisk.report.print.PrintJob;

/** Names that try to be Markdown, in every place where the files have names. */
class HostileNamesTest {

    private static final String HOSTILE = "# <b>Evil</b> | [x](javascript:1) ![p](http://e/x.png) ⟦r: s⟧ {#id}";

    @TempDir
    private Path folder;

    @Test
    void openNoHeadingCellLinkPictureOrPassage() throws IOException {
        MarkdownDocument plain = document(Projects.small());
        MarkdownDocument hostile = document(hostile());

        assertThat(hostile.diagnostics()).isEqualTo(plain.diagnostics());
        assertThat(hostile.outline()).extracting(Heading::id).isEqualTo(ids(plain));
        assertThat(hostile.notes()).hasSameSizeAs(plain.notes());
        for (String what : List.of("tr", "td, th", "a", "img, svg", "b", ".withheld", "h1, h2, h3, h4")) {
            assertThat(count(hostile, what)).as(what).isEqualTo(count(plain, what));
        }
        assertThat(hostile.body().text()).contains("# <b>Evil</b> | [x](javascript:1)");
    }

    private Assessment hostile() throws IOException {
        Projects.copy(Projects.SMALL, folder);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, poisoned(Files.readString(file)));
            }
        }
        return Projects.read(folder);
    }

    private static String poisoned(String text) {
        String quoted = "'" + HOSTILE + "'";
        return text.replaceAll(
                        "name: (Unsafe goods|Dangerous goods|Safety team|House rules|Offers removed)",
                        "name: " + quoted)
                .replace("title: Scan of new offers", "title: " + quoted)
                .replace("title: Recall of a charger", "title: " + quoted)
                .replace("label: Medium", "label: " + quoted)
                .replace("party: Consumer panel", "party: " + quoted)
                .replace("affected: [buyers]", "affected: [" + quoted + "]");
    }

    private static MarkdownDocument document(Assessment assessment) {
        ReportMarkdown report = ReportMarkdown.of(Projects.complete(assessment), ReportSettings.plain());
        assertThat(report.findings()).isEmpty();
        Look look = Look.of(Color.of("#17375e"), Color.of("#b4531a"));
        return MarkdownDocument.parse(new PrintJob(
                report.printable(), report.info(), report.words(), look, report.figures(), report.bands()));
    }

    private static List<String> ids(MarkdownDocument document) {
        return document.outline().stream().map(Heading::id).toList();
    }

    private static int count(MarkdownDocument document, String selector) {
        Element body = document.body();
        body.select("svg *").remove();
        return body.select(selector).size();
    }
}
