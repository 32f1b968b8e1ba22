package org.systemicrisk.report.image;

import java.util.List;
import org.jsoup.nodes.Element;
import org.systemicrisk.report.print.Logo;
import org.systemicrisk.report.print.PrintDiagnostic;
import org.systemicrisk.report.print.PrintDiagnostic.Kind;

/**
 * A logo made safe to be put into a document.
 *
 * @param element     an {@code svg} or {@code img} element, or the logo's name when the file was refused
 * @param diagnostics why it was refused, or what was taken out of it
 */
public record LogoPicture(Element element, List<PrintDiagnostic> diagnostics) {

    public LogoPicture {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Reads the logo's file; whether it is SVG or PNG shows in its first bytes. */
    public static LogoPicture of(Logo logo) {
        try {
            if (SafePng.isPng(logo.bytes())) {
                Element image = new Element("img")
                        .attr("src", SafePng.dataUri(logo.bytes()))
                        .attr("alt", logo.alt());
                return new LogoPicture(image, List.of());
            }
            SafeSvg svg = SafeSvg.read(logo.path(), logo.bytes());
            Element drawing = svg.element().attr("role", "img").attr("aria-label", logo.alt());
            return new LogoPicture(
                    drawing,
                    svg.removed().stream()
                            .map(what -> new PrintDiagnostic(
                                    Kind.PICTURE, logo.path(), "The logo contains " + what + ", which was removed."))
                            .toList());
        } catch (RefusedPictureException e) {
            return new LogoPicture(
                    new Element("span").text(logo.alt()),
                    List.of(new PrintDiagnostic(
                            Kind.PICTURE, logo.path(), "The logo is not printed. " + e.getMessage())));
        }
    }
}
