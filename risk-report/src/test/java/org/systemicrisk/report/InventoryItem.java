package org.systemicrisk.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One thing that stands on a page of the reference report: a figure, a measure, a cell of a matrix.
 *
 * @param kind what sort of thing, such as {@code measure-new}
 * @param value the figure, threshold or rating; 1 for things that are only counted
 * @param id what it is in the sample; empty where the sample has no counterpart
 */
record InventoryItem(int page, String kind, String value, String id) {

    /** Reads one row of the checked-in inventory. */
    static InventoryItem parse(String row) {
        String[] cells = row.split(",", -1);
        if (cells.length != 4) {
            throw new IllegalArgumentException("An inventory row has four cells, this one has not: " + row);
        }
        return new InventoryItem(Integer.parseInt(cells[0]), cells[1], cells[2], cells[3]);
    }

    /** The pages a source names: {@code 21, 23} or {@code 29-31}. */
    static List<Integer> pages(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .flatMap(part -> range(part).boxed())
                .toList();
    }

    private static IntStream range(String part) {
        int dash = part.indexOf('-');
        if (dash < 0) {
            int page = Integer.parseInt(part);
            return IntStream.rangeClosed(page, page);
        }
        return IntStream.rangeClosed(
                Integer.parseInt(part.substring(0, dash)), Integer.parseInt(part.substring(dash + 1)));
    }
}
