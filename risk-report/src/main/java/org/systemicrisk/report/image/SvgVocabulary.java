package org.systemicrisk.report.image;

import java.util.Set;

/**
 * The elements and attributes of SVG that are kept: shapes, text and paint.
 *
 * <p>Left out is everything that runs, loads, embeds or moves: scripts, event handlers, {@code foreignObject},
 * {@code image}, links, animation, filters (which Batik turns into pixels), and {@code use}, with which a few nested
 * lines draw a million shapes.
 */
final class SvgVocabulary {

    static final Set<String> ELEMENTS = names(
            """
            svg g defs title desc style path rect circle ellipse line polyline polygon text tspan linearGradient
            radialGradient stop clipPath mask marker pattern
            """);

    /** Style properties that may stand as attributes; a {@code style} attribute is taken apart into these. */
    static final Set<String> PROPERTIES = names(
            """
            fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin
            stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color font-family font-size font-style
            font-weight letter-spacing text-anchor text-decoration dominant-baseline alignment-baseline
            baseline-shift clip-path clip-rule mask marker-start marker-mid marker-end stop-color stop-opacity
            display visibility shape-rendering text-rendering
            """);

    static final Set<String> ATTRIBUTES = names(
            """
            xmlns version id class role lang xml:lang xml:space aria-label aria-labelledby aria-describedby
            aria-hidden focusable viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry fx fy
            dx dy d points transform rotate textLength lengthAdjust offset gradientUnits gradientTransform
            spreadMethod clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits
            patternTransform markerWidth markerHeight markerUnits refX refY orient
            """);

    private SvgVocabulary() {}

    private static Set<String> names(String list) {
        return Set.of(list.strip().split("\\s+", -1));
    }
}
