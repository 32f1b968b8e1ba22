package org.systemicrisk.report.print;

import java.util.Map;

/**
 * One document to print, as plain values: nothing here knows of assessments or editions.
 *
 * @param markdown the text in the dialect that {@link org.systemicrisk.report.markdown} describes
 * @param info     what stands on the cover, in the running header and in the metadata
 * @param words    the fixed words in the document's language
 * @param look     colours and logo
 * @param figures  the pictures by the path the Markdown uses, as {@code figures/flow.svg}; no other picture is printed
 * @param bands    the words that get a colour when they are all of a table cell, as {@code Medium High}
 */
public record PrintJob(
        String markdown,
        DocumentInfo info,
        PrintWords words,
        Look look,
        Map<String, Figure> figures,
        Map<String, Band> bands) {

    public PrintJob {
        figures = Map.copyOf(figures);
        bands = Map.copyOf(bands);
    }
}
