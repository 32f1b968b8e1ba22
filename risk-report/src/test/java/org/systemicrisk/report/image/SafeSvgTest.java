package org.systemicrisk.report.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeSvgTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<script>alert(1)</script> | <script>",
                "<image href='http://127.0.0.1/x.png'/> | <image>",
                "<image href='jar:file:/a.jar!/x.png'/> | <image>",
                "<foreignObject><p/></foreignObject> | <foreignObject>",
                "<use href='file:///etc/passwd#x'/> | <use>",
                "<a href='javascript:alert(1)'/> | <a>",
                "<set attributeName='x' to='1'/> | <set>",
                "<filter id='f'/> | <filter>",
                "<rect onload='alert(1)'/> | onload",
                "<rect fill='url(http://127.0.0.1/#p)'/> | fill=\"url(http://127.0.0.1/#p)\"",
                "<rect style='fill:url(file:///x)'/> | fill=\"url(file:///x)\"",
                "<rect style='behavior:url(x)'/> | behavior:url(x)",
                "<style>@import 'http://127.0.0.1/x.css';</style> | <style> that loads something",
                "<style>rect{fill:u\\72l(http://127.0.0.1)}</style> | <style> that loads something"
            })
    void removesWhatRunsOrLoads(String content, String removed) {
        SafeSvg svg = SafeSvg.read("figures/x.svg", "<svg xmlns='http://www.w3.org/2000/svg'>" + content + "</svg>");

        assertThat(svg.removed()).containsExactly(removed);
        assertThat(svg.element().outerHtml()).doesNotContain("127.0.0.1", "file:", "alert", "jar:");
    }

    @Test
    void keepsShapesTextAndPaintAndGivesIdsThePicturesName() {
        SafeSvg svg = SafeSvg.read(
                "figures/flow.svg",
                "<svg viewBox='0 0 9 9' aria-labelledby='t d'><title id='t'>A</title><linearGradient id='g'/>"
                        + "<rect style='fill: url(#g); stroke:#000' rx='2'/><text font-size='3'>b &amp; c</text></svg>");

        assertThat(svg.removed()).isEmpty();
        assertThat(svg.element().outerHtml().replaceAll("\\s*\n\\s*", ""))
                .isEqualTo("<svg viewBox=\"0 0 9 9\" aria-labelledby=\"flow-t flow-d\"><title id=\"flow-t\">A</title>"
                        + "<linearGradient id=\"flow-g\" /><rect fill=\"url(#flow-g)\" stroke=\"#000\" rx=\"2\" />"
                        + "<text font-size=\"3\">b &amp; c</text></svg>");
    }

    @Test
    void doesNotResolveEntitiesOfADocumentType() {
        SafeSvg svg = SafeSvg.read(
                "x.svg", "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg><text>&x;</text></svg>");

        assertThat(svg.element().text()).isEqualTo("&x;");
    }

    @Test
    void refusesWhatIsTooDeepTooLongOrNotSvg() {
        assertThatThrownBy(() -> SafeSvg.read("x.svg", "<svg>" + "<g>".repeat(100_000) + "</svg>"))
                .hasMessageContaining("nested deeper than 64");
        assertThatThrownBy(() -> SafeSvg.read("x.svg", " ".repeat(2_000_001))).hasMessageContaining("at most 2000000");
        assertThatThrownBy(() -> SafeSvg.read("x.svg", "<html></html>")).hasMessage("Its first element is not <svg>.");
        assertThatThrownBy(() -> SafeSvg.read("x.svg", new byte[] {(byte) 0xff, (byte) 0xfe}))
                .hasMessageContaining("UTF-8");
        assertThat(SafeSvg.read("x.svg", "<svg/>".getBytes(StandardCharsets.UTF_8))
                        .removed())
                .isEmpty();
    }
}
