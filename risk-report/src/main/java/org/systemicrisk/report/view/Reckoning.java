package org.systemicrisk.report.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.rating.Dimension;

/** What every reckoning of the worked example has in common: how it prints its numbers, and how it looks them up in bands. */
final class Reckoning {

    static final int READABLE_DECIMALS = 4;

    private final Phrases phrases;
    private final DerivationMapper derivations;
    private final Dimension dimension;

    Reckoning(Phrases phrases, Dimension dimension) {
        this.phrases = phrases;
        this.derivations = new DerivationMapper(phrases);
        this.dimension = dimension;
    }

    /** All bands, and the one that holds the number. */
    Stream<String> bands(List<Band> bands, String number, @Nullable Band band, @Nullable Band otherBand) {
        String all = bands.stream()
                .map(each -> phrases.word("example.band", range(each), label(each)))
                .collect(Collectors.joining("; "));
        return Stream.of(
                phrases.word("example.bands", all),
                band == null || otherBand != null
                        ? derivations.bandWords(band, otherBand, this::range)
                        : phrases.word("example.in-band", number, range(band), label(band)));
    }

    private String range(Band band) {
        return derivations.rangeOf(band, dimension);
    }

    private String label(Band band) {
        return phrases.terms().ratings().label(band.step(), dimension);
    }

    static boolean isReadable(BigDecimal number) {
        return number.scale() <= READABLE_DECIMALS;
    }

    /** A number with so many decimals that it can be read. */
    static BigDecimal printed(BigDecimal number) {
        return isReadable(number) ? number : number.setScale(READABLE_DECIMALS, RoundingMode.HALF_UP);
    }

    /** {@code =}, or {@code ≈} where decimals are left out. */
    static String sign(boolean isExact) {
        return isExact ? "=\u00a0" : "≈\u00a0";
    }
}
