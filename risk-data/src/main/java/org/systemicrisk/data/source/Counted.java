package org.systemicrisk.data.source;

import java.util.List;
import java.util.Locale;

/**
 * By what a reader knows that a number in a text is the value of a metric.
 *
 * @param name the metric's name
 * @param unit what it counts; {@code %} for a share
 */
public record Counted(String name, String unit) {

    private static final List<String> PER_CENT = List.of("%", "per cent", "percent", "prozent");

    /** Whether the unit stands behind a number that ends at a position of a text, or the name anywhere in the text. */
    boolean isIn(String text, int end) {
        String behind = text.substring(end).stripLeading().toLowerCase(Locale.ROOT);
        boolean measured = unit.equals("%")
                ? PER_CENT.stream().anyMatch(behind::startsWith)
                : !unit.isBlank() && behind.startsWith(singular(unit.toLowerCase(Locale.ROOT)));
        return measured || !name.isBlank() && text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    private static String singular(String unit) {
        return unit.length() > 2 && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }
}
