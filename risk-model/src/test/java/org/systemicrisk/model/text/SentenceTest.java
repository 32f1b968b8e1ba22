package org.systemicrisk.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.text.Texts.ENGLISH;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.narrative.ProseNode;

class SentenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It rose and increased     | rose, increased",
                "It went up again          | went up again",
                "It went up and up         | went up, up",
                "It went @ up              | up",
                "Rose ROSE                 | Rose, ROSE",
                "It went                   | ''",
                "An uproar over primroses  | ''",
            })
    void findsTheLongestPhraseAndStems(String text, String found) {
        assertThat(Texts.sentence(text).find(WordList.RISE, ENGLISH).stream()
                        .map(span -> span.quote().orElseThrow())
                        .toList())
                .containsExactly(found.isEmpty() ? new String[0] : found.split(", "));
        assertThat(Texts.sentence(text).has(WordList.RISE, ENGLISH)).isEqualTo(!found.isEmpty());
    }

    @Test
    void findsNothingWithoutWords() {
        assertThat(Texts.sentence("It rose").find(WordList.RISE, Lexicon.EMPTY)).isEmpty();
        assertThat(Texts.sentence("It rose").find(WordList.FALL, ENGLISH)).isEmpty();
    }

    @Test
    void quotesNothingThatIsWithheld() {
        Sentence.Span span = Texts.sentence("It went <up> again")
                .find(WordList.RISE, ENGLISH)
                .get(0);

        assertThat(span.quote()).isEmpty();
        assertThat(span).hasToString("words at t.md:1:4");
    }

    @Test
    void marksAPhraseFromItsFirstWordToItsLast() {
        Sentence.Span span =
                Texts.sentence("It *went*  up.").find(WordList.RISE, ENGLISH).get(0);

        assertThat(span.place().column()).isEqualTo(5);
        assertThat(span.place().length()).isEqualTo(9);
        assertThat(span.at()).isEqualTo(1);
    }

    @Test
    void findsItsReferences() {
        assertThat(Texts.sentence("a @ b <@ c> d").references(ProseNode.PeriodRef.class))
                .hasSize(2);
        assertThat(Texts.sentence("a @").references(ProseNode.FigureRef.class)).isEmpty();
    }
}
