package org.systemicrisk.report.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.systemicrisk.report.print.Band;
import org.systemicrisk.report.print.Color;
import org.systemicrisk.report.print.Look;

/**
 * A style sheet from the resources in which {@code $main}, {@code $accent} and their shades stand for colours.
 *
 * <p>A plain replacement, because the PDF engine knows no CSS variables. Colours for text are darkened (or, for a dark
 * ground, lightened) until they can be read, whatever the user chose.
 */
public final class StyleSheet {

    private static final Color NIGHT = Color.of("#14181c");

    /** WCAG 2.1 level AAA; thin coloured letters on a dark ground need it. */
    private static final double COMFORTABLE = 7;

    private StyleSheet() {}

    /**
     * Fills in the colours.
     *
     * @param resource absolute resource path of the style sheet
     * @param look     the document's colours
     */
    public static String fill(String resource, Look look) {
        String css = read(resource);
        for (Map.Entry<String, Color> entry : colors(look).entrySet()) {
            css = css.replace(entry.getKey(), entry.getValue().hex());
        }
        return css;
    }

    private static Map<String, Color> colors(Look look) {
        Map<String, Color> colors = new TreeMap<>(Comparator.reverseOrder());
        Color main = look.main().readableOn(Color.WHITE);
        colors.put("$main", main);
        colors.put("$main-ink", Color.WHITE.readableOn(main));
        colors.put("$main-pale", main.mix(Color.WHITE, 0.92));
        colors.put("$main-soft", main.mix(Color.WHITE, 0.75));
        colors.put("$main-night", look.main().readableOn(NIGHT, COMFORTABLE));
        colors.put("$accent", look.accent());
        colors.put("$night", NIGHT);
        return colors;
    }

    private static String read(String resource) {
        try (InputStream in = StyleSheet.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The style sheet " + resource + " is missing from the jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet " + resource + " cannot be read.", e);
        }
    }

    /** Rules that colour the given steps on a light ground. */
    public static String bands(Collection<Band> bands) {
        return rules(bands, BandRamp.LIGHT);
    }

    /** Rules that colour the given steps on a dark ground. */
    public static String nightBands(Collection<Band> bands) {
        return rules(bands, BandRamp.NIGHT);
    }

    private static String rules(Collection<Band> bands, BandRamp ramp) {
        StringBuilder css = new StringBuilder();
        bands.stream()
                .distinct()
                .sorted(Comparator.comparing(Band::of).thenComparing(Band::step))
                .forEach(band -> {
                    Color ground = ramp.color(band);
                    css.append('.')
                            .append(band.cssClass())
                            .append("{background-color:")
                            .append(ground.hex())
                            .append(";color:")
                            .append(ink(ground).hex())
                            .append("}\n");
                });
        return css.toString();
    }

    private static Color ink(Color ground) {
        return Color.BLACK.contrast(ground) >= Color.WHITE.contrast(ground) ? Color.BLACK : Color.WHITE;
    }
}
