package org.systemicrisk.report.chart;

import java.util.regex.Pattern;

/**
 * A picture of the report.
 *
 * @param name file name without ending: {@code inherent-matrix}
 * @param svg the drawing
 * @param alt what the picture shows, in words that can stand in for it
 */
public record Picture(String name, String svg, String alt) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Picture {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("\"" + name + "\" is not the name of a picture");
        }
        if (alt.isBlank()) {
            throw new IllegalArgumentException("picture " + name + " has no alternative text");
        }
    }
}
