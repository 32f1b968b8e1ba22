package org.systemicrisk.report.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ICC profile of sRGB (ICC.1:2001, version 2.1) that PDF/A asks for. It is written here, and not taken from the
 * Java runtime, because every runtime has another one and the report's bytes must not depend on that.
 */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final int CURVE_POINTS = 256;

    private SrgbProfile() {}

    static byte[] bytes() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description("sRGB IEC61966-2.1"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", xyz(0.9505, 1.0, 1.0891));
        tags.put("rXYZ", xyz(0.43607, 0.22249, 0.01392));
        tags.put("gXYZ", xyz(0.38515, 0.71687, 0.09708));
        tags.put("bXYZ", xyz(0.14307, 0.06061, 0.71410));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return assemble(tags);
    }

    private static byte[] assemble(Map<String, byte[]> tags) {
        int directory = HEADER + 4 + 12 * tags.size();
        int size =
                directory + tags.values().stream().mapToInt(tag -> tag.length).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        writeHeader(out, size);
        out.position(HEADER).putInt(tags.size());
        int place = directory;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            byte[] data = tag.getValue();
            out.put(ascii(tag.getKey())).putInt(place).putInt(data.length);
            out.put(place, data);
            place += data.length;
        }
        return out.array();
    }

    private static void writeHeader(ByteBuffer out, int size) {
        out.putInt(size).putInt(0).putInt(0x02100000);
        out.put(ascii("mntrRGB XYZ "));
        out.putShort((short) 2001)
                .putShort((short) 1)
                .putShort((short) 1)
                .putShort((short) 0)
                .putInt(0);
        out.put(ascii("acsp"));
        out.position(68);
        out.putInt(fixed(0.9642)).putInt(fixed(1.0)).putInt(fixed(0.8249));
    }

    private static byte[] description(String words) {
        return ByteBuffer.allocate(padded(12 + words.length() + 1 + 8 + 3 + 67))
                .put(ascii("desc"))
                .putInt(0)
                .putInt(words.length() + 1)
                .put(ascii(words))
                .array();
    }

    private static byte[] text(String words) {
        return ByteBuffer.allocate(padded(8 + words.length() + 1))
                .put(ascii("text"))
                .putInt(0)
                .put(ascii(words))
                .array();
    }

    private static byte[] xyz(double x, double y, double z) {
        return ByteBuffer.allocate(20)
                .put(ascii("XYZ "))
                .putInt(0)
                .putInt(fixed(x))
                .putInt(fixed(y))
                .putInt(fixed(z))
                .array();
    }

    /** The sRGB transfer function of IEC 61966-2-1, from device value to light. */
    private static byte[] curve() {
        ByteBuffer out = ByteBuffer.allocate(12 + 2 * CURVE_POINTS);
        out.put(ascii("curv")).putInt(0).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double value = i / (CURVE_POINTS - 1.0);
            double light = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            out.putShort((short) StrictMath.round(light * 65535));
        }
        return out.array();
    }

    private static int fixed(double value) {
        return (int) StrictMath.round(value * 65536);
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
