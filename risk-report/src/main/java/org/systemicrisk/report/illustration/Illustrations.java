package org.systemicrisk.report.illustration;

import java.util.ArrayList;
import java.util.List;
import org.systemicrisk.model.assessment.Look;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.redaction.Edition;
import org.systemicrisk.report.chart.Palette;
import org.systemicrisk.report.chart.Picture;
import org.systemicrisk.report.text.Terms;
import org.systemicrisk.report.words.Words;

/** The pictures of a report. A picture for which the edition has no data is left out. */
public final class Illustrations {

    private Illustrations() {}

    /** Draws every picture that the edition's data allow. */
    public static List<Picture> of(Edition edition, Words words) {
        Terms terms = Terms.of(edition, words);
        Palette palette = palette(terms);
        List<Picture> pictures = new ArrayList<>();
        pictures.add(new MethodologyFlow(terms).draw(palette));
        new PlottedMatrix(terms, Dimension.INHERENT).draw(palette).ifPresent(pictures::add);
        new PlottedMatrix(terms, Dimension.RESIDUAL).draw(palette).ifPresent(pictures::add);
        new RatingsOfBothYears(terms).draw(palette).ifPresent(pictures::add);
        new BridgeOfRatings(terms).draw(palette).ifPresent(pictures::add);
        pictures.addAll(new SeriesOfMetrics(terms).draw(palette));
        new EffectivenessBars(terms).draw(palette).ifPresent(pictures::add);
        return pictures;
    }

    private static Palette palette(Terms terms) {
        Look look = terms.assessment().settings().look();
        String main = look == null ? null : look.colour();
        String accent = look == null ? null : look.accent();
        return new Palette(
                main == null ? Palette.DEFAULT.main() : main, accent == null ? Palette.DEFAULT.accent() : accent);
    }
}
