package org.systemicrisk.model.measurement;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as findings and internal pages print them, whatever the report's language: {@code 2,764,070}, {@code 0.05}. */
public final class Grouped {

    private static final DecimalFormat FORMAT =
            new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));

    private Grouped() {}

    /** With commas between groups and at most ten decimals. */
    public static String number(BigDecimal value) {
        synchronized (FORMAT) {
            return FORMAT.format(value);
        }
    }
}
