package org.systemicrisk.report.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.systemicrisk.report.markdown.MarkdownDocument;
import org.systemicrisk.report.print.PrintDiagnostic;

/**
 * Prints a document as PDF: tagged (PDF/UA-1, ISO 14289-1), made to last (PDF/A-2a, ISO 19005-2), with cover, contents,
 * bookmarks, running header, page numbers and footnotes.
 *
 * <p>The same input gives the same bytes, whatever the clock, zone, locale or machine. Nothing is loaded: all pictures
 * are part of the tree, and every request of the engine for anything else is refused.
 */
public final class PdfPrinter {

    private PdfPrinter() {}

    /** Prints the document. */
    public static PrintedPdf print(MarkdownDocument document) {
        List<PrintDiagnostic> diagnostics = new ArrayList<>(document.diagnostics());
        org.jsoup.nodes.Document tree = new PdfTree(document, diagnostics).compose();
        diagnostics.addAll(GlyphCheck.of(tree));
        EngineLog log = new EngineLog();
        try (PDDocument pdf = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(pdf)
                    .withW3cDocument(new W3CDom().fromJsoup(tree), "")
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                    .useColorProfile(SrgbProfile.bytes())
                    .withProducer("Systemic risk report")
                    .useSVGDrawer(new BatikSVGDrawer())
                    .useUriResolver((base, uri) -> null)
                    .withDiagnosticConsumer(log);
            EmbeddedFonts.register(builder, pdf, !tree.select("svg text").isEmpty());
            render(builder);
            diagnostics.addAll(log.diagnostics());
            return new PrintedPdf(StableSave.save(pdf, document.job()), pdf.getNumberOfPages(), diagnostics);
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF cannot be written to memory.", e);
        }
    }

    private static void render(PdfRendererBuilder builder) throws IOException {
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.getSharedContext().setTextRenderer(new CachingTextRenderer());
            renderer.createPDFWithoutClosing();
        }
    }
}
