package org.systemicrisk.report.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** A PDF: the text of its pages, and everything else that its bytes hold, whether a reader shows it or not. */
final class PdfExtract {

    private final Extract extract;
    private final Consumer<Piece> pieces;
    private final String place;
    private final Map<COSDictionary, PdfFont> fonts = new HashMap<>();
    private final Map<Long, Integer> pages = new HashMap<>();
    private final Set<Long> contents = new HashSet<>();

    PdfExtract(Extract extract, Consumer<Piece> pieces, String place) {
        this.extract = extract;
        this.pieces = pieces;
        this.place = place;
    }

    void read(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) {
                throw new UnreadableException("the file is encrypted");
            }
            int number = 1;
            for (PDPage page : document.getPages()) {
                page(page, number++);
            }
            Set<Long> shown = new HashSet<>();
            for (Map.Entry<COSObjectKey, Long> entry :
                    document.getDocument().getXrefTable().entrySet()) {
                if (contents.contains(entry.getKey().getNumber())) {
                    shown.add(entry.getValue());
                }
            }
            new PdfSweep(extract, pieces, place, pages, shown, new LinkedHashSet<>(fonts.values())).read(content);
        } catch (IOException broken) {
            throw new UnreadableException(broken);
        }
    }

    private void page(PDPage page, int number) throws IOException {
        String where = place + ", page " + number;
        pages.put(key(page.getCOSObject()), number);
        keep(page.getCOSObject().getItem(COSName.CONTENTS));
        PdfPage text = new PdfPage(
                fonts(page.getResources()),
                spoken -> pieces.accept(Piece.unit(spoken, "", where + ", text that is spoken in place of print")));
        try (InputStream content = page.getContents()) {
            text.read(content.readAllBytes());
        }
        pieces.accept(Piece.flow(text.written(), at -> where));
        pieces.accept(Piece.flow(text.sorted(), at -> where));
    }

    private Function<String, PdfFont> fonts(@Nullable PDResources resources) {
        COSDictionary named =
                resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
        Map<String, PdfFont> byName = new HashMap<>();
        return name -> byName.computeIfAbsent(name, font -> {
            COSDictionary found = named == null ? null : named.getCOSDictionary(COSName.getPDFName(font));
            return found == null ? PdfFont.LATIN : fonts.computeIfAbsent(found, PdfFont::of);
        });
    }

    private void keep(@Nullable COSBase base) {
        if (base instanceof COSObject object) {
            contents.add(object.getKey().getNumber());
            if (object.getObject() instanceof COSArray list) {
                keep(list);
            }
        } else if (base instanceof COSArray list) {
            list.forEach(this::keep);
        }
    }

    private static long key(COSDictionary page) {
        COSObjectKey key = page.getKey();
        return key == null ? -1 : key.getNumber();
    }
}
