package org.systemicrisk.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.systemicrisk.report.print.PrintJob;

/** Saves a PDF without the three things that differ on every run: creation date, document id, rewritten colour profile. */
final class StableSave {

    private StableSave() {}

    static byte[] save(PDDocument pdf, PrintJob job) throws IOException {
        Instant date = job.info().date().truncatedTo(ChronoUnit.SECONDS);
        ZonedDateTime utc = date.atZone(ZoneOffset.UTC);
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(utc));
        pdf.getDocumentInformation().setModificationDate(GregorianCalendar.from(utc));
        pdf.setDocumentId(seed(job));
        stampMetadata(pdf, date);
        restoreProfile(pdf);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        pdf.save(out);
        return out.toByteArray();
    }

    /** PDFBox makes the document id of this number; the content makes the number. */
    private static long seed(PrintJob job) {
        CRC32 crc = new CRC32();
        crc.update(job.markdown().getBytes(StandardCharsets.UTF_8));
        crc.update(job.info().toString().getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    private static void stampMetadata(PDDocument pdf, Instant date) throws IOException {
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("<xmp:(Create|Modify|Metadata)Date>[^<]*<", "<xmp:$1Date>" + date + "<");
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }

    /** The Java runtime rewrites the profile's header, each version in its own way. */
    private static void restoreProfile(PDDocument pdf) throws IOException {
        for (PDOutputIntent intent : pdf.getDocumentCatalog().getOutputIntents()) {
            COSBase dictionary = intent.getCOSObject();
            PDStream profile = new PDStream(pdf, new ByteArrayInputStream(SrgbProfile.bytes()), COSName.FLATE_DECODE);
            profile.getCOSObject().setInt(COSName.N, 3);
            ((COSDictionary) dictionary).setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        }
    }
}
