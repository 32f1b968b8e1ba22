package org.systemicrisk.report.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontLibraryTest {

    private final FontLibrary library = FontLibrary.bundled();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Жълтата дюля беше щастлива, че пухът, който цъфна, замръзна като гьон – ѝ",
                "Příliš žluťoučký kůň úpěl ďábelské ódy",
                "Høj bly gom vandt fræk sexquiz på wc",
                "Falsches Üben von Xylophonmusik quält jeden größeren ẞ",
                "Ταχίστη αλώπηξ βαφής ψημένη γη, δρασκελίζει υπέρ νωθρού κυνός ΐ ΰ",
                "Põdur Zagrebi tšellomängija-följetonist Ciqo külmetas kehvas garaažis",
                "Törkylempijävongahdus åäö",
                "Voix ambiguë d’un cœur qui préfère les jattes de kiwis « ÿ »",
                "D’ḟuascail Íosa Úrṁac na hÓiġe Beannaiṫe ḃ ċ ḋ ġ ṗ ṡ Ḃ Ṡ",
                "Gojazni đačić s biciklom drži hmelj i finu vatu u džepu nošnje",
                "Jó foxim és don Quijote húszwattos lámpánál ülve egy pár bűvös cipőt készít",
                "Pranzo d’acqua fa volti sghembi àèéìòù",
                "Įlinkdama fechtuotojo špaga sublykčiojusi pragręžė apvalų arbūzą",
                "Glāžšķūņa rūķīši dzērumā čiepj Baha koncertflīģeļu vākus",
                "Għandi ħobż tajjeb ċar ġdid żagħżugħ",
                "Zażółć gęślą jaźń",
                "À noite, vovô Kowalsky vê o ímã cair no pé do pinguim açúcar õ ü",
                "Muzicologă în bej vând whisky și tequila, preț fix; ş ţ",
                "Kŕdeľ šťastných ďatľov učí pri ústí Váhu mĺkveho koňa",
                "El pingüino Wenceslao ¿hizo? ¡kilómetros! ñ ª º l·l",
                "– — ‘ ’ “ ” „ … • † § € % ‰ ° ± × ÷ − ≤ ≥ ≠ ≈ → ← ✓ ■ □ ● ▲ ½ ¹ ² ³ ⟦ ⟧ ★ ⚠"
            })
    void coversTheLettersOfTheUnionAndTheSignsOfReports(String text) {
        assertThat(library.missing(text)).isEmpty();
        assertThat(library.covers(text)).isTrue();
    }

    @Test
    void namesTheCharactersThatNoFaceHas() {
        assertThat(library.missing("Fine 中 and 🦊, 中")).containsExactly("中", "🦊");
        assertThat(library.covers("中")).isFalse();
    }

    @Test
    void countsInvisibleSignsAsMissingButNotTheSoftHyphen() {
        assertThat(library.missing("a\u202eb\u200bc\u00add")).containsExactly("\u202e", "\u200b");
    }

    @Test
    void dropsTheTablesThatMakeLigaturesAndKeepsTheLetters() throws IOException {
        for (FontFace face : library.faces()) {
            assertThat(face.font().getTableMap())
                    .doesNotContainKeys("GSUB", "GPOS", "GDEF")
                    .containsKey("glyf");
            assertThat(face.font().getUnicodeCmapLookup().getGlyphId('A')).isPositive();
        }
    }
}
