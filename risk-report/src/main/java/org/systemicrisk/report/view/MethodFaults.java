package org.systemicrisk.report.view;

import java.util.ArrayList;
import java.util.List;
import org.systemicrisk.model.methodology.Band;
import org.systemicrisk.model.methodology.BandCoverage;
import org.systemicrisk.model.methodology.Banding;
import org.systemicrisk.model.methodology.Interval;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.Transcribed;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.report.text.MarkdownEscape;

/**
 * Tells the reader what a methodology leaves open between its bands: numbers that none of them holds, and numbers that two
 * of them do. Of a methodology that was copied from a report, that its faults were kept.
 */
final class MethodFaults {

    private static final Interval ANY = new Interval(null, null);

    private final Phrases phrases;
    private final Methodology method;
    private final DerivationMapper derivations;

    MethodFaults(Phrases phrases) {
        this.phrases = phrases;
        this.method = phrases.terms().assessment().methodology();
        this.derivations = new DerivationMapper(phrases);
    }

    List<String> map() {
        List<String> faults = new ArrayList<>();
        Transcribed transcribed = method.transcribed();
        if (transcribed != null) {
            String source = MarkdownEscape.inline(transcribed.source());
            String page = transcribed.page();
            faults.add(phrases.word(
                    "rules.transcribed",
                    page == null ? source : phrases.word("source.page", source, MarkdownEscape.inline(page))));
        }
        for (Dimension dimension : Dimension.values()) {
            method.bandingOf(dimension).ifPresent(banding -> add(dimension, banding, faults));
        }
        return faults;
    }

    private void add(Dimension dimension, Banding banding, List<String> faults) {
        BandCoverage coverage = BandCoverage.of(banding.bands(), ANY, step(dimension));
        String name = phrases.word("dimension." + dimension.wire());
        for (BandCoverage.Gap gap : coverage.gaps()) {
            if (gap.before() != null && gap.after() != null) {
                faults.add(phrases.word("rules.gap", name, derivations.rangeOf(gap.values(), dimension)));
            }
        }
        if (banding.ties() == null) {
            for (BandCoverage.Overlap overlap : coverage.overlaps()) {
                faults.add(phrases.word(
                        "rules.overlap",
                        name,
                        derivations.rangeOf(overlap.values(), dimension),
                        label(overlap.lower(), dimension),
                        label(overlap.upper(), dimension)));
            }
        }
    }

    /** Only multiples of what numbers are rounded to occur. */
    private java.math.@org.jspecify.annotations.Nullable BigDecimal step(Dimension dimension) {
        if (dimension == Dimension.EFFECTIVENESS && method.effectiveness() != null) {
            return method.effectiveness().step();
        }
        return method.combinationOf(dimension)
                .map(combine -> combine.rounding())
                .map(rounding -> rounding.step())
                .orElse(null);
    }

    private String label(Band band, Dimension dimension) {
        return MarkdownEscape.inline(phrases.terms().ratings().label(band.step(), dimension));
    }
}
