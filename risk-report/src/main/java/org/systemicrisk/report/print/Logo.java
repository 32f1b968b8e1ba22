package org.systemicrisk.report.print;

import java.util.Arrays;

/** The provider's logo: the bytes of an SVG or PNG file, and the name it is read out by. */
public final class Logo {

    private final String path;
    private final byte[] bytes;
    private final String alt;

    /**
     * @param path  where it was read from, for messages
     * @param bytes the file's content, SVG or PNG
     * @param alt   alternative text, as the provider's name
     */
    public Logo(String path, byte[] bytes, String alt) {
        this.path = path;
        this.bytes = bytes.clone();
        this.alt = alt;
    }

    public String path() {
        return path;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String alt() {
        return alt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo
                && path.equals(logo.path)
                && alt.equals(logo.alt)
                && Arrays.equals(bytes, logo.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
