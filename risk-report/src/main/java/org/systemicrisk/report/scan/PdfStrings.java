package org.systemicrisk.report.scan;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text strings of a PDF (ISO 32000-1, 7.9.2). */
final class PdfStrings {

    private PdfStrings() {}

    static String text(byte[] bytes) {
        if (begins(bytes, 0xfe, 0xff)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (begins(bytes, 0xff, 0xfe)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xef, 0xbb)) {
            return decoded(bytes, 3, StandardCharsets.UTF_8);
        }
        return decoded(bytes, 0, StandardCharsets.ISO_8859_1);
    }

    private static String decoded(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
