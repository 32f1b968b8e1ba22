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
import org.w3c.dom.Document;

/**
 * Prints a document as PDF: tagged (PDF/UA-1, ISO 14289-1), made to last (PDF/A-2a, ISO 19005-2), with cover, contents,
 * bookmarks, running header, page numbers and footnotes.
 *
 * <p>The same input gives the same bytes, whatever the clock, zone, locale or machine. Nothing is loaded: all pictures
 * are part of the tree, and every request of the engine for anything else is refused.
 */
public final class PdfPrinter {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String EMBEDDED = "data:image/png;base64,";

    private PdfPrinter() {}

    /** Prints the document. */
    public static PrintedPdf print(MarkdownDocument document) {
        List<PrintDiagnostic> diagnostics = new ArrayList<>(document.diagnostics());
        try (PDDocument pdf = new PDDocument()) {
            render(compose(document, diagnostics), pdf, diagnostics);
            return new PrintedPdf(StableSave.save(pdf, document.job()), pdf.getNumberOfPages(), diagnostics);
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF cannot be written to memory.", e);
        }
    }

    private static Document compose(MarkdownDocument document, List<PrintDiagnostic> diagnostics) {
        org.jsoup.nodes.Document tree = new PdfTree(document, diagnostics).compose();
        diagnostics.addAll(GlyphCheck.of(tree));
        return new W3CDom().fromJsoup(tree);
    }

    /** The tree and the engine's boxes can be forgotten when this returns; a long report needs the room for saving. */
    private static void render(Document tree, PDDocument pdf, List<PrintDiagnostic> diagnostics) throws IOException {
        EngineLog log = new EngineLog();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .withW3cDocument(tree, "")
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                .useColorProfile(SrgbProfile.bytes())
                .withProducer("Systemic risk report")
                .useSVGDrawer(new BatikSVGDrawer())
                .useUriResolver((base, uri) -> uri.startsWith(EMBEDDED) ? uri : null)
                .withDiagnosticConsumer(log);
        EmbeddedFonts.register(
                builder, pdf, tree.getElementsByTagNameNS(SVG, "text").getLength() > 0);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.getSharedContext().setTextRenderer(new CachingTextRenderer());
            renderer.createPDFWithoutClosing();
        }
        diagnostics.addAll(log.diagnostics());
    }
}
