package org.systemicrisk.report.scan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/** Takes the compression of a PDF's streams away. What is broken is given as far as it can be read. */
final class PdfFilters {

    private static final int BUFFER = 65_536;

    private PdfFilters() {}

    static byte[] decode(byte[] data, int from, int to, List<String> filters) {
        byte[] content = Arrays.copyOfRange(data, from, Math.max(from, to));
        for (String filter : filters) {
            if (filter.equals("DCTDecode") || filter.equals("JPXDecode")) {
                return content;
            }
            content = filter.equals("FlateDecode") || filter.equals("Fl") ? inflated(content) : other(content, filter);
        }
        return content;
    }

    private static byte[] inflated(byte[] content) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content);
            ByteArrayOutputStream all = new ByteArrayOutputStream(4 * content.length);
            byte[] buffer = new byte[BUFFER];
            int length = inflater.inflate(buffer);
            while (length > 0) {
                all.write(buffer, 0, length);
                length = inflater.inflate(buffer);
            }
            return all.toByteArray();
        } catch (DataFormatException broken) {
            return content;
        } finally {
            inflater.end();
        }
    }

    private static byte[] other(byte[] content, String filter) {
        try {
            ByteArrayOutputStream decoded = new ByteArrayOutputStream();
            FilterFactory.INSTANCE
                    .getFilter(COSName.getPDFName(filter))
                    .decode(new ByteArrayInputStream(content), decoded, new COSDictionary(), 0);
            return decoded.toByteArray();
        } catch (IOException unknown) {
            return content;
        }
    }
}
