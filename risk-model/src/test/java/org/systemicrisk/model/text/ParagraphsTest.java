package org.systemicrisk.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicrisk.model.text.Texts.split;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphsTest {

    @Test
    void endsAParagraphAtAnEmptyLineAndASentenceAtItsStop() {
        assertThat(split("One two.\nThree!  Four?\n \nFive…"))
                .containsExactly(List.of("one two", "three", "four"), List.of("five"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ask Dr. No. He knows.         | ask dr no / he knows",
                "See no. 5 of it.              | see no 5 of it",
                "It was no. Then yes.          | it was no / then yes",
                "By art. 34 and art. @ too.    | by art 34 and art … too",
                "Made by A. Smith and Co.      | made by a smith and co",
                "Fish, bread, etc. are sold.   | fish bread etc are sold",
                "This is Year 1. That is next. | this is year 1 / that is next",
                "Am 1. und 5. Juni. Um 7. Nie  | am 1 und 5 juni / um 7 / nie",
                "Am 30. Juni war es. Am 3. Tag | am 30 juni war es / am 3 / tag",
                "In B.V. firms, e.g. ours      | in b v firms e g ours",
                "He said \"no.\" She left.     | he said no / she left",
                "At 3.5 it ends. See @. Next   | at 3.5 it ends / see … / next",
            })
    void knowsWhereASentenceGoesOn(String text, String sentences) {
        assertThat(split(text)).containsExactly(List.of(sentences.split(" / ")));
    }

    @Test
    void takesEachItemOfAListByItself() {
        List<Paragraph> paragraphs = Texts.paragraphs("Intro:\n- one\n  more\n* two\n\n  12) three\n\nEnd - not one");

        assertThat(paragraphs).extracting(Paragraph::item).containsExactly(false, true, true, true, false);
        assertThat(split("Intro:\n- one\n  more\n* two\n\n  12) three\n\nEnd - not one"))
                .containsExactly(
                        List.of("intro"),
                        List.of("one more"),
                        List.of("two"),
                        List.of("three"),
                        List.of("end not one"));
    }

    @Test
    void takesAHyphenOrNumberBehindAReferenceForText() {
        assertThat(Texts.paragraphs("@ - one and @ 1) two")).hasSize(1);
        assertThat(Texts.paragraphs("one @\n- two @\n1. three")).hasSize(3);
        assertThat(Texts.paragraphs("<one> - two")).hasSize(1);
        assertThat(Texts.paragraphs("one\n<- two>")).hasSize(2);
        assertThat(Texts.paragraphs("@ # one")).extracting(Paragraph::heading).containsExactly(false);
    }

    @Test
    void endsAHeadingWithItsLine() {
        List<Paragraph> paragraphs = Texts.paragraphs("## Head line\ntext\nmore\n\n### Next\n- item");

        assertThat(paragraphs).extracting(Paragraph::heading).containsExactly(true, false, true, false);
        assertThat(paragraphs).extracting(Paragraph::item).containsExactly(false, false, false, true);
        assertThat(split("## Head line\ntext\nmore")).containsExactly(List.of("head line"), List.of("text more"));
    }

    @Test
    void takesACellForASentenceAndATableForAParagraph() {
        assertThat(split("| a b | c |\n|---|:-:|\n| d | @ |")).containsExactly(List.of("a b", "c", "d", "…"));
    }

    @Test
    void readsTheTextOfALinkAndNotItsAddress() {
        assertThat(split(
                        "See [the page](https://x.example/12?a=3#b), <https://y.example/7> or https://z.example/8 now"))
                .containsExactly(List.of("see the page or now"));
    }

    @Test
    void readsANoteAndNotItsMark() {
        assertThat(split("A claim.[^12] More.\n\n[^12]: The proof&nbsp;5&#8239;%."))
                .containsExactly(List.of("a claim", "more"), List.of("the proof 5"));
    }

    @Test
    void keepsNumbersAndCompoundsWhole() {
        assertThat(split("2,764,070 1 234 3.5% 24/7 2022/2065 10kg 5G 2001/29/EC COVID-19 trader's e-mail 34(1)(a)"))
                .containsExactly(List.of(
                        "2,764,070 1 234 3.5 24/7 2022/2065 10kg 5g 2001/29 ec covid-19 trader's e-mail 34 1 a"));
        assertThat(Texts.sentence("10kg 5G E4 24/7").words().map(Token.Word::isNumber))
                .containsExactly(true, true, false, true);
    }

    @Test
    void marksWhatStandsInAWithheldPassage() {
        Sentence sentence = Texts.sentence("open <secret @> open");

        assertThat(sentence.tokens()).extracting(Token::isWithheld).containsExactly(false, true, true, false);
    }

    @Test
    void tellsWhereAWordStands() {
        assertThat(Texts.sentence("*One* (two) @").tokens())
                .extracting(
                        token -> token.place().column() + "+" + token.place().length())
                .containsExactly("2+3", "8+3", "13+1");
    }

    @Test
    void tellsWhatStandsAroundAWord() {
        List<Token.Word> words =
                Texts.sentence("One-half (two), three@four").words().toList();

        assertThat(words.get(0).before()).isEqualTo(' ');
        assertThat(words.get(1).before()).isEqualTo('(');
        assertThat(words.get(1).after()).isEqualTo(')');
        assertThat(words.get(2).after()).isEqualTo(' ');
        assertThat(words.get(1).until(words.get(2))).contains("), ");
        assertThat(words.get(2).until(words.get(1))).isEmpty();
        assertThat(words.get(2).until(words.get(3))).isEmpty();
    }

    @Test
    void saysNothingOfATextButItsPlace() {
        assertThat(Texts.sentence("a secret")).hasToString("sentence at t.md:1:1");
        assertThat(Texts.sentence("a secret").tokens().get(1)).hasToString("word at t.md:1:3");
    }
}
