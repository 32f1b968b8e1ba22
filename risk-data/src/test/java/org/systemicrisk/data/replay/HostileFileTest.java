package org.systemicrisk.data.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody hands in ends in a sentence with its place. */
class HostileFileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "assessment/3\" | assessment/2\" | assessment.json:2:13: this is no systemic-risk-assessment/3",
                "\"language\": \"en\" | \"language\": 7 | assessment.json:5:15: a text belongs here",
                "\"language\": \"en\", | | the key language is missing",
                "\"language\": | \"langauge\": | the key langauge is not known here; did you mean language?",
                "\"registry\": {} | \"registry\": [] | an object belongs here",
                "\"registry\": {} | \"registry\": null | an object belongs here",
                "\"2025-07-01\" | \"2025-02-30\" | a day such as 2024-06-30 belongs here",
                "\"from\": \"2025-07-01\", \"to\": \"2026-06-30\" | \"from\": \"2026-07-01\", \"to\": \"2026-06-30\" | the period ends on 2026-06-30, before it begins on 2026-07-01",
                "\"value\": 0.7 | \"value\": \"0.7\" | a number belongs here",
                "\"value\": 0.7 | \"value\": 1e999999999 | a number here has at most 60 digits",
                "\"exact\" | \"exactly\" | \"exactly\" is none of exact, about",
                "\"territory\": \"EU\" | \"territory\": \"Europe\" | \"Europe\" is not a territory",
                "\"type\": \"stated\" | \"type\": \"guessed\" | there is no type \"guessed\" here, only computed, stated, overridden, missing",
                "\"type\": \"stated\" | \"basis\": \"stated\" | the key type is missing",
                "\"matrix\": {\"rare\": [\"low\", \"low\"] | \"matrix\": {\"rare\": [\"low\"] | nothing can be computed under the methodology two: the row has 1 cells",
                "\"scale\": \"risk\" | \"scale\": \"rsik\" | nothing can be computed under the methodology two: there is no scale rsik",
                "\"id\": \"2026\" | \"id\": \"\\u001b[31m\" | \"?[31m\" is no assessment id",
                "\"name\": \"Two steps\" | \"name\": \"Two\", \"name\": \"steps\" | this key stands twice in the same object",
                "\"name\": \"Two steps\" | \"name\": \"\\ud800\" | a text holds half a character"
            })
    void isRefusedInASentence(String passage, String instead, String sentence) {
        String text = ByHand.with(passage.strip(), instead == null ? "" : instead.strip());

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> ByHand.replay(text))
                .withMessageStartingWith("assessment.json")
                .withMessageContaining(sentence.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "null",
                "7",
                "\"format\"",
                "{}",
                "{} {}",
                "{\"format\": 3}",
                "<html>",
                "{'format': 3}"
            })
    void isRefusedWhateverItIs(String text) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> ByHand.replay(text))
                .withMessageStartingWith("assessment.json");
    }

    @Test
    void isRefusedAtEveryLengthBeforeItsEnd() {
        String text = ByHand.text().strip();

        for (int end = 0; end < text.length(); end++) {
            String cut = text.substring(0, end);
            assertThatExceptionOfType(UnreadableFileException.class)
                    .as("cut after " + end)
                    .isThrownBy(() -> ByHand.replay(cut));
        }
    }

    @Test
    void isRefusedWhenItIsTooDeep() {
        String deep = "[".repeat(100_000);

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> ByHand.replay("{\"format\": " + deep))
                .withMessageContaining("there are more than 100 levels");
    }

    @Test
    void isRefusedWhenItIsTooLarge() {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> AssessmentFile.of(new byte[JsonFile.MOST_BYTES + 1], "large.json"))
                .withMessage("large.json: the file is larger than 50 MB");
    }

    @Test
    void isRefusedWhenItIsNoUtf8() {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> AssessmentFile.of(new byte[] {'{', (byte) 0xff, '}'}, "latin.json"))
                .withMessage("latin.json: the file is not encoded in UTF-8");
    }

    @Test
    void showsNothingThatSteersATerminal() {
        String text = ByHand.with("\"id\": \"2026\"", "\"id\": \"2026\\u001b]0;owned\\u0007\\u202e\"");

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> ByHand.replay(text))
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("\u001b", "\u0007", "\u202e"));
        assertThat(ByHand.text().getBytes(UTF_8)).isNotEmpty();
    }
}
