package org.systemicrisk.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.methodology.Rounding;

class WordsTest {

    private static final Pattern SLOT = Pattern.compile("\\{(\\d)");

    @Test
    void haveEveryKeyInEveryBuiltInLanguage() {
        for (String language : WordsReader.BUILT_IN) {
            assertThat(WordsReader.builtIn(language).keySet())
                    .as(language)
                    .isEqualTo(WordsReader.builtIn("en").keySet());
        }
    }

    @Test
    void useTheSameValuesInEveryBuiltInLanguage() {
        var english = WordsReader.builtIn("en");
        WordsReader.builtIn("de")
                .forEach((key, text) -> assertThat(slots(text)).as(key).isEqualTo(slots(english.get(key))));
    }

    @ParameterizedTest
    @EnumSource(Rounding.class)
    void sayEveryWayOfRounding(Rounding rounding) {
        for (String language : WordsReader.BUILT_IN) {
            Enumerations lists = new Enumerations(new WordsReader().read(language, null));

            assertThat(lists.of("rounding", rounding)).isNotBlank();
            assertThat(lists.of("rounding.multiple", rounding)).isNotBlank();
        }
    }

    @Test
    void haveFormsForNoneOneAndSeveral() {
        assertThat(pattern("{0|one risk|# risks}").fill(1)).isEqualTo("one risk");
        assertThat(pattern("{0|one risk|# risks}").fill(0)).isEqualTo("0 risks");
        assertThat(pattern("{0|no risk|one risk|# risks}").fill(0)).isEqualTo("no risk");
        assertThat(pattern("{0|no risk|one risk|# risks}").fill(7)).isEqualTo("7 risks");
    }

    @Test
    void putInValuesAsTheyAre() {
        assertThat(pattern("{0} costs {1}").fill("$1", "{0}\\")).isEqualTo("$1 costs {0}\\");
    }

    @Test
    void canBeReplacedOneByOne() {
        Words words = new WordsReader().read("en", "chapter.summary=In short\n");

        assertThat(words.text("chapter.summary")).isEqualTo("In short");
        assertThat(words.text("chapter.introduction")).isEqualTo("Introduction");
    }

    @Test
    void missingInALanguageOfTheProjectAreErrors() {
        WordsReader reader = new WordsReader();

        reader.read("fr", "mark=[Confidentiel]\n");

        assertThat(reader.findings())
                .allMatch(Finding::isError)
                .extracting(Finding::fact)
                .contains("The word \"chapter.summary\" is missing.")
                .doesNotContain("The word \"mark\" is missing.");
        assertThat(reader.findings().get(0).place()).hasToString("templates/words_fr.properties");
    }

    @Test
    void ofALanguageNobodyWroteAreAnError() {
        WordsReader reader = new WordsReader();

        reader.read("../../etc", null);

        assertThat(reader.findings()).singleElement().satisfies(f -> assertThat(f.code())
                .isEqualTo("WRD-001"));
    }

    @Test
    void nobodyHasAreAskedForInVain() {
        Words words = new WordsReader().read("en", null);

        assertThatThrownBy(() -> words.text("no.such.word"))
                .isInstanceOf(UnknownWordException.class)
                .hasMessageContaining("no.such.word");
    }

    private static org.systemicrisk.report.words.Pattern pattern(String text) {
        return org.systemicrisk.report.words.Pattern.of(text);
    }

    private static Set<String> slots(String text) {
        Set<String> slots = new TreeSet<>();
        SLOT.matcher(text).results().map(MatchResult::group).forEach(slots::add);
        return slots;
    }
}
