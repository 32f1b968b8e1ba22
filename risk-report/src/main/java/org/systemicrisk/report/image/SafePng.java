package org.systemicrisk.report.image;

import java.nio.ByteBuffer;
import java.util.Base64;

/** Looks at a PNG's header before anybody decodes its pixels. */
public final class SafePng {

    /** More pixels than this are refused: a file of 30 kB can unfold to a gigabyte. */
    public static final long MAX_PIXELS = 40_000_000;

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int HEADER_CHUNK = 0x49484452;
    private static final int SHORTEST = 33;

    private SafePng() {}

    /** Whether the bytes claim to be a PNG. */
    public static boolean isPng(byte[] bytes) {
        return bytes.length >= SHORTEST && ByteBuffer.wrap(bytes).getLong() == SIGNATURE;
    }

    /**
     * The picture as a {@code data:} address.
     *
     * @throws RefusedPictureException when it is not a PNG or has too many pixels
     */
    public static String dataUri(byte[] bytes) {
        check(bytes);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static void check(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (!isPng(bytes) || in.getInt(12) != HEADER_CHUNK) {
            throw new RefusedPictureException("It is neither an SVG nor a PNG file.");
        }
        long width = Integer.toUnsignedLong(in.getInt(16));
        long height = Integer.toUnsignedLong(in.getInt(20));
        if (width == 0 || height == 0 || width > MAX_PIXELS || height > MAX_PIXELS || width * height > MAX_PIXELS) {
            throw new RefusedPictureException("It measures " + width + " × " + height + " pixels; at most "
                    + MAX_PIXELS / 1_000_000 + " million pixels are read.");
        }
    }
}
