package org.systemicrisk.report.markdown;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.systemicrisk.report.image.RefusedPictureException;
import org.systemicrisk.report.image.SafeSvg;
import org.systemicrisk.report.print.Figure;
import org.systemicrisk.report.print.PrintDiagnostic.Kind;

/** Puts the document's own figures into the tree; every other picture gives way to its words. */
final class Pictures {

    private final Map<String, Figure> figures;
    private final Diagnostics diagnostics;

    Pictures(Map<String, Figure> figures, Diagnostics diagnostics) {
        this.figures = figures;
        this.diagnostics = diagnostics;
    }

    void apply(Element body) {
        for (Element image : body.select("img")) {
            Figure figure = figures.get(image.attr("src"));
            if (figure == null) {
                diagnostics.add(
                        Kind.PICTURE,
                        image.attr("src"),
                        "Only figures of the document are printed, not '" + image.attr("src") + "'.",
                        image);
                image.replaceWith(new Element("span").addClass("no-picture").text(image.attr("alt")));
            } else {
                show(image, figure);
            }
        }
    }

    private void show(Element image, Figure figure) {
        try {
            SafeSvg svg = SafeSvg.read(figure.path(), figure.svg());
            svg.removed()
                    .forEach(what -> diagnostics.add(
                            Kind.PICTURE, figure.path(), "The figure contains " + what + ", which was removed."));
            Element drawn = svg.element();
            drawn.attr("role", "img").attr("aria-label", figure.alt());
            drawn.attr("class", "drawing");
            image.replaceWith(drawn);
        } catch (RefusedPictureException e) {
            diagnostics.add(Kind.PICTURE, figure.path(), "The figure is not printed. " + e.getMessage());
            image.replaceWith(new Element("span").addClass("no-picture").text(figure.alt()));
        }
    }
}
