package org.systemicrisk.report.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Everything in a PDF that can be read: the text of the pages, every string and name of every object (bookmarks,
 * structure, alternative texts, document information, link targets, destinations, attachments), of the programs that paint
 * the pages, and every stream without its compression, also of those that nothing refers to.
 */
final class PdfInside {

    private static final Pattern STREAM = Pattern.compile("stream\r?\n");

    private final Consumer<String> text;
    private final Consumer<byte[]> content;

    /**
     * @param text takes what is text
     * @param content takes what may be anything
     */
    PdfInside(Consumer<String> text, Consumer<byte[]> content) {
        this.text = text;
        this.content = content;
    }

    void read(byte[] pdf) throws IOException {
        content.accept(pdf);
        sweep(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            text.accept(new PDFTextStripper().getText(document));
            for (PDPage page : document.getPages()) {
                for (Object token : new PDFStreamParser(page).parse()) {
                    // what is painted was read above; a spoken text stands among the properties of a mark
                    if (token instanceof COSDictionary properties) {
                        object(properties);
                    }
                }
            }
            List<COSObjectKey> keys =
                    new ArrayList<>(document.getDocument().getXrefTable().keySet());
            for (COSObjectKey key : keys) {
                object(document.getDocument().getObjectFromPool(key).getObject());
            }
            object(document.getDocument().getTrailer());
        }
    }

    /** Streams by their bytes, whether or not an object still has them. */
    private void sweep(byte[] pdf) {
        String all = new String(pdf, ISO_8859_1);
        STREAM.matcher(all).results().forEach(match -> {
            ByteArrayInputStream from = new ByteArrayInputStream(pdf, match.end(), pdf.length - match.end());
            try (InflaterInputStream inflated = new InflaterInputStream(from)) {
                content.accept(inflated.readAllBytes());
            } catch (IOException plain) {
                // not compressed: it was looked at among the bytes of the file
            }
        });
    }

    /** Indirect objects are visited by their keys, so only what stands directly in an object is followed. */
    private void object(COSBase base) throws IOException {
        if (base instanceof COSString string) {
            text.accept(string.getString());
            content.accept(string.getBytes());
        } else if (base instanceof COSName name) {
            text.accept(name.getName());
        } else if (base instanceof COSArray array) {
            for (COSBase item : array) {
                object(item);
            }
        } else if (base instanceof COSDictionary dictionary) {
            for (COSName key : dictionary.keySet()) {
                text.accept(key.getName());
                object(dictionary.getItem(key));
            }
            if (dictionary instanceof COSStream stream) {
                content.accept(stream.createInputStream().readAllBytes());
            }
        }
    }
}
