package org.systemicrisk.report.print;

/**
 * A picture of the document.
 *
 * @param path the path by which the Markdown refers to it, as {@code figures/flow.svg}
 * @param svg  the picture's SVG text
 * @param alt  what the picture says, for readers who cannot see it; not blank
 */
public record Figure(String path, String svg, String alt) {

    public Figure {
        if (alt.isBlank()) {
            throw new IllegalArgumentException("The figure '" + path + "' needs an alternative text.");
        }
    }
}
