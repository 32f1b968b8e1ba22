package org.systemicrisk.report.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.systemicrisk.report.build.Leak.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Leaks in a PDF. */
final class PdfLeaks {

    private static final String NAME = "Grüne Laterne";
    private static final COSName EXTRA = COSName.getPDFName("Extra");

    private PdfLeaks() {}

    static List<Leak> all() {
        return List.of(
                leak("text of a page", "page 2", "removed", d -> print(d, 1, "12,345")),
                leak("text in two pieces", "page 1", "removed", d -> print(d, 0, "12,", "345")),
                leak("text in another order", "page 1", "system", PdfLeaks::scattered),
                leak("alternative text", "page 1, alternative text", "system", d -> element(d)
                        .setAlternateDescription(NAME)),
                leak("spoken text", "text that is spoken", "removed", d -> element(d)
                        .setActualText("12 345")),
                leak("long form", "long form of an abbreviation", "system", d -> element(d)
                        .setExpandedForm(NAME)),
                leak("title in the structure", "structure", "system", d -> element(d)
                        .setTitle(NAME)),
                leak("bookmark", "bookmark", "system", PdfLeaks::bookmark),
                leak("address of a link", "address of a link", "system", PdfLeaks::link),
                leak("note", "description of a link or a note", "removed", PdfLeaks::note),
                leak("XMP", "XMP", "system", PdfLeaks::metadata),
                leak("document information", "document information", "system", d -> d.getDocumentInformation()
                        .setKeywords(NAME)),
                leak(
                        "attached file",
                        "attached file",
                        "removed",
                        d -> attach(d, "a.txt", "There were 12,345 of them.")),
                leak("name of an attached file", "attached file", "supplier", d -> attach(d, "nordlicht-7.txt", "x")),
                leak("font", "font", "supplier", PdfLeaks::font),
                leak("destination", "destination", "supplier", PdfLeaks::destination),
                leak("layer", "part of the file", "system", PdfLeaks::layer),
                leak("object that nothing refers to", "", "system", PdfLeaks::unused),
                leak("drawing that is not drawn", "print that belongs to no page", "removed", PdfLeaks::form),
                new Leak("earlier version", "report.pdf", "", "system", PdfLeaks::earlier),
                new Leak(
                        "string that is an object",
                        "report.pdf",
                        "a text inside the file",
                        "system",
                        pdf -> join(pdf, "\n901 0 obj (Grüne Laterne) endobj\n902 0 obj 1 endobj\n")),
                new Leak(
                        "object without an end",
                        "report.pdf",
                        "a bookmark",
                        "system",
                        pdf -> join(pdf, "\n901 0 obj << /Title (Grüne Laterne) endobj\n902 0 obj 1 endobj\n")),
                new Leak(
                        "name with broken codes",
                        "report.pdf",
                        "part of the file",
                        "supplier",
                        pdf -> join(pdf, "\n901 0 obj << /Name /Nordlicht#2D7#4g#g4#4 >> endobj\n")),
                new Leak(
                        "remark",
                        "report.pdf",
                        "remark",
                        "removed",
                        pdf -> join(pdf, "\n% there were 12,345 of them\n")),
                new Leak(
                        "bytes behind the end",
                        "report.pdf",
                        "between the parts",
                        "supplier",
                        pdf -> join(pdf, "\nNordlicht-7\n")));
    }

    private static Leak leak(String what, String where, String redaction, Leak.Change change) {
        return new Leak(what, "report.pdf", where, redaction, pdf(change));
    }

    private static void print(PDDocument document, int page, String... parts) throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(document, document.getPage(page), AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 9);
            content.newLineAtOffset(40, 40);
            for (String part : parts) {
                content.showText(part);
                content.newLineAtOffset(12, 0);
            }
            content.endText();
        }
    }

    /** The second half is written first; only whoever looks at the page reads the name. */
    private static void scattered(PDDocument document) throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 9);
            content.newLineAtOffset(80, 30);
            content.showText("Laterne");
            content.newLineAtOffset(-40, 0);
            content.showText("Grüne ");
            content.endText();
        }
    }

    private static PDStructureElement element(PDDocument document) {
        PDStructureElement element =
                new PDStructureElement("Figure", document.getDocumentCatalog().getStructureTreeRoot());
        element.setPage(document.getPage(0));
        document.getDocumentCatalog().getStructureTreeRoot().appendKid(element);
        return element;
    }

    private static void bookmark(PDDocument document) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(NAME);
        document.getDocumentCatalog().getDocumentOutline().addLast(item);
    }

    private static void link(PDDocument document) throws IOException {
        PDActionURI action = new PDActionURI();
        action.setURI("https://x.example/Gr%C3%BCne%2DLaterne");
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        document.getPage(0).getAnnotations().add(link);
    }

    private static void note(PDDocument document) throws IOException {
        PDAnnotationText note = new PDAnnotationText();
        note.setContents("It was 12345.");
        document.getPage(0).getAnnotations().add(note);
    }

    private static void metadata(PDDocument document) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String text = new String(metadata.toByteArray(), UTF_8);
        metadata.importXMPMetadata(
                text.replace("</rdf:RDF>", "<!-- " + NAME + " --></rdf:RDF>").getBytes(UTF_8));
    }

    private static void attach(PDDocument document, String name, String text) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(name);
        file.setEmbeddedFile(
                new PDEmbeddedFile(document, new ByteArrayInputStream(text.getBytes(UTF_8)), COSName.FLATE_DECODE));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("file", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    private static void font(PDDocument document) {
        PDPage page = document.getPage(0);
        COSName any = page.getResources().getFontNames().iterator().next();
        COSDictionary font = page.getResources()
                .getCOSObject()
                .getCOSDictionary(COSName.FONT)
                .getCOSDictionary(any);
        font.setName(COSName.BASE_FONT, "ABCDEF+Nordlicht7-Bold");
    }

    private static void destination(PDDocument document) {
        COSDictionary destinations = new COSDictionary();
        COSArray names = new COSArray();
        names.add(new COSString("to nordlicht 7"));
        names.add(new COSArray());
        destinations.setItem(COSName.NAMES, names);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.DESTS, destinations);
    }

    private static void layer(PDDocument document) {
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        layers.addGroup(new PDOptionalContentGroup(NAME));
        document.getDocumentCatalog().setOCProperties(layers);
    }

    private static void unused(PDDocument document) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(("old notes on " + NAME).getBytes(UTF_8));
        }
        document.getDocumentCatalog().getCOSObject().setItem(EXTRA, stream);
    }

    private static void form(PDDocument document) throws IOException {
        form(document, "BT /F 9 Tf (12 345) Tj ET\n");
    }

    /** A part of a page, as it is painted. */
    static void form(PDDocument document, String painting) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.SUBTYPE, COSName.FORM);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(painting.getBytes(ISO_8859_1));
        }
        document.getDocumentCatalog().getCOSObject().setItem(EXTRA, stream);
    }

    /** A bookmark that the newest version of the file does not have any more. */
    private static byte[] earlier(byte[] pdf) throws IOException {
        byte[] withName = Leak.pdf(PdfLeaks::bookmark).in(pdf);
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(withName)) {
            COSDictionary item = document.getDocumentCatalog()
                    .getDocumentOutline()
                    .getLastChild()
                    .getCOSObject();
            item.setString(COSName.TITLE, "Other");
            item.setNeedToBeUpdated(true);
            document.saveIncremental(saved);
        }
        return saved.toByteArray();
    }

    private static byte[] join(byte[] pdf, String text) throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(pdf);
        joined.write(text.getBytes(ISO_8859_1));
        return joined.toByteArray();
    }
}
