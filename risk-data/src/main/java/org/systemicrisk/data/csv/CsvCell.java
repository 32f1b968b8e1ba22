package org.systemicrisk.data.csv;

import org.systemicrisk.data.source.SourceFile;
import org.systemicrisk.model.finding.Place;

/** A cell with the offsets at which it stands in its file. */
record CsvCell(String value, SourceFile file, int start, int end) {
    Place place() {
        return file.place(start, end);
    }

    /** Offset of the first character of the value. */
    int textStart() {
        boolean quoted = start < file.text().length() && file.text().charAt(start) == '"';
        return quoted ? start + 1 : start;
    }
}
