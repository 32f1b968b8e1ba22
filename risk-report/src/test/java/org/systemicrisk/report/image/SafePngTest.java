package org.systemicrisk.report.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.systemicrisk.report.print.Logo;

class SafePngTest {

    @Test
    void refusesAPictureOfTooManyPixelsFromItsHeaderAlone() {
        assertThatThrownBy(() -> SafePng.dataUri(header(16_000, 16_000)))
                .isInstanceOf(RefusedPictureException.class)
                .hasMessage("It measures 16000 × 16000 pixels; at most 40 million pixels are read.");
    }

    @Test
    void refusesSizesThatOverflow() {
        assertThatThrownBy(() -> SafePng.dataUri(header(-1, 2))).hasMessageContaining("4294967295");
        assertThatThrownBy(() -> SafePng.dataUri(header(0, 2))).isInstanceOf(RefusedPictureException.class);
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertThatThrownBy(() -> SafePng.dataUri("<html>".repeat(20).getBytes(StandardCharsets.UTF_8)))
                .hasMessage("It is neither an SVG nor a PNG file.");
    }

    @Test
    void acceptsAPictureOfUsualSize() {
        assertThat(SafePng.dataUri(header(400, 100))).startsWith("data:image/png;base64,iVBORw0KGgo");
    }

    @Test
    void printsTheNameOfALogoThatIsRefusedAndSaysWhy() {
        LogoPicture logo = LogoPicture.of(new Logo("look/logo.png", header(16_000, 16_000), "Lanternfair"));

        assertThat(logo.element().outerHtml()).isEqualTo("<span>Lanternfair</span>");
        assertThat(logo.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.subject()).isEqualTo("look/logo.png");
            assertThat(diagnostic.context()).contains("16000 × 16000 pixels");
        });
    }

    private static byte[] header(int width, int height) {
        return ByteBuffer.allocate(40)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .putInt(0x49484452)
                .putInt(width)
                .putInt(height)
                .array();
    }
}
