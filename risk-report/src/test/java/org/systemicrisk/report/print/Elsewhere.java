package org.systemicrisk.report.print;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Runs something as if on a machine in another country. */
public final class Elsewhere {

    private Elsewhere() {}

    /** With Turkish as the locale, whose small letter for I has no dot, and the zone of Tokyo. */
    public static <T> T inTurkishTokyo(Supplier<T> work) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            return work.get();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
