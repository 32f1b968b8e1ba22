package org.systemicrisk.report.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.report.assembly.ReportMarkdown;
import org.systemicrisk.report.assembly.StatementMarkdown;
import org.systemicrisk.report.html.HtmlPrinter;
import org.systemicrisk.report.markdown.MarkdownDocument;
import org.systemicrisk.report.pdf.PdfPrinter;
import org.systemicrisk.report.pdf.PrintedPdf;
import org.systemicrisk.report.print.Figure;
import org.systemicrisk.report.print.Look;
import org.systemicrisk.report.print.PrintDiagnostic;
import org.systemicrisk.report.print.PrintJob;
import org.systemicrisk.report.publish.Publication;

/** Prints the documents of one edition into the staging folder and keeps what the printers found wrong. */
final class Printing {

    private final Publication publication;
    private final EditionKind kind;
    private final Look look;
    private final List<Finding> findings;
    private final List<String> files = new ArrayList<>();
    private int pages;

    Printing(Publication publication, EditionKind kind, Look look, List<Finding> findings) {
        this.publication = publication;
        this.kind = kind;
        this.look = look;
        this.findings = findings;
    }

    void put(String name, byte[] content) throws IOException {
        publication.put(kind.folder(), name, content);
        files.add(name);
    }

    void report(ReportMarkdown report) throws IOException {
        if (report.hasErrors()) {
            return;
        }
        for (Figure figure : report.figures().values()) {
            put(figure.path(), figure.svg().getBytes(UTF_8));
        }
        MarkdownDocument document = MarkdownDocument.parse(new PrintJob(
                report.printable(), report.info(), report.words(), look, report.figures(), report.bands()));
        put("report.html", HtmlPrinter.print(document).getBytes(UTF_8));
        PrintedPdf pdf = PdfPrinter.print(document);
        put("report.pdf", pdf.bytes());
        pages = pdf.pages();
        pdf.diagnostics().forEach(this::note);
    }

    void statement(StatementMarkdown statement) throws IOException {
        MarkdownDocument document = MarkdownDocument.parse(
                new PrintJob(statement.printable(), statement.info(), statement.words(), look, Map.of(), Map.of()));
        PrintedPdf pdf = PdfPrinter.print(document);
        put("redaction-statement.pdf", pdf.bytes());
        pdf.diagnostics().forEach(this::note);
    }

    WrittenEdition written() {
        return new WrittenEdition(
                kind, publication.place(kind.folder()), files.stream().sorted().toList(), pages);
    }

    private void note(PrintDiagnostic diagnostic) {
        findings.add(PrintFindings.of(diagnostic));
    }
}
