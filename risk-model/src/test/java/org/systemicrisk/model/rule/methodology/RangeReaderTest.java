package org.systemicrisk.model.rule.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.rule.methodology.WordedRange.End;
import org.systemicrisk.model.text.Lexicon;
import org.systemicrisk.model.text.WordList;

/** Ranges are shown as intervals with their unit: {@code [2 3) /1000}; {@code ?} is an end that is left open. */
class RangeReaderTest {

    private static final Lexicon ENGLISH = new Lexicon(Map.ofEntries(
            Map.entry(WordList.MORE_THAN, List.of("more than", "over")),
            Map.entry(WordList.AT_LEAST, List.of("at least", "no less than", "or more", "from")),
            Map.entry(WordList.LESS_THAN, List.of("less than", "fewer than", "below")),
            Map.entry(WordList.AT_MOST, List.of("at most", "up to", "up to and including", "maxim* of")),
            Map.entry(WordList.OR_MORE, List.of("or more", "and above")),
            Map.entry(WordList.OR_LESS, List.of("or less")),
            Map.entry(WordList.BETWEEN, List.of("between")),
            Map.entry(WordList.RANGE_FROM, List.of("from")),
            Map.entry(WordList.RANGE_JOINT, List.of("and", "but", "to")),
            Map.entry(WordList.PER, List.of("of", "in", "out of")),
            Map.entry(WordList.PERCENT, List.of("per cent", "percent")),
            Map.entry(WordList.PER_MILLE, List.of("per mille"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "More than 6 of 1,000 accounts             | (6 * /1000",
                "At most 2 of 1,000                        | * 2] /1000",
                "More than 2 and up to 3 of 1,000 pieces   | (2 3] /1000",
                "At least 3 and fewer than 10 in 1,000     | [3 10) /1000",
                "at least 3, but fewer than 10 in 1,000    | [3 10) /1000",
                "fewer than 10 % of the questions          | * 10) /100",
                "fewer than 10 per cent                    | * 10) /100",
                "below 5 per mille                         | * 5) /1000",
                "below 5 ‰                                 | * 5) /1000",
                "over 1.5 out of 100                       | (1.5 * /100",
                "no less than 1,250                        | [1250 *",
                "maximum of 7 %                            | * 7] /100",
                "up to and including 7 %                   | * 7] /100",
                "between 10 % and 40 %                     | ?10 40? /100",
                "between 10 and 40 %                       | ?10 40? /100",
                "from 10 to 40 %                           | ?10 40? /100",
                "from 10 % to below 40 %                   | [10 40) /100",
                "from 10 % up to and including 40 %        | [10 40] /100",
                "from 10 %                                 | [10 * /100",
                "90 % or more                              | [90 * /100",
                "90 or more                                | [90 *",
                "10 or more in 1,000                       | [10 * /1000",
                "0.6 % and above                           | [0.6 * /100",
                "2 % or less                               | * 2] /100",
                "≥ 10 %                                    | [10 * /100",
                ">= 10 %                                   | [10 * /100",
                "=> 10                                     | [10 *",
                "> 10                                      | (10 *",
                "< 10                                      | * 10)",
                "<= 10 %                                   | * 10] /100",
                "=< 10                                     | * 10]",
                "≤ 10                                      | * 10]",
                "20 <= x < 25                              | [20 25)",
                "0.4 % =< X < 0.6 %                        | [0.4 0.6) /100",
                "20 < x ≤ 25                               | (20 25]",
                "10-40 %                                   | ?10 40? /100",
                "10 – 40 %                                 | ?10 40? /100",
                "10 to 40 %                                | ?10 40? /100",
            })
    void readsWordsAndSigns(String text, String expected) {
        assertThat(shown(text, false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Single cases have been seen in 2024. |",
                "There are 3 of 5 questions           |",
                "10, 20 and 30                        |",
                "10-40                                |",
                "20 <= x > 25                         | (25 *",
                "20 <= x 25                           |",
                "20 <= 25                             | * 25]",
                "20 >= x < 25 and so on x             | * 25)",
                "20 x < 25                            | * 25)",
                "more than a few                      |",
                "overtime 10 %                        |",
                "between                              |",
                "more than                            |",
                "between 10 % 40 %                    | ?10 * /100",
                "more than 2 % and 5 % or more        | (2 * /100; [5 * /100",
                "less than 2 % and 5 % or less        | * 2) /100; * 5] /100",
                "below 5 % and over 10 %              |",
            })
    void leavesEverythingElseAlone(String text, @Nullable String expected) {
        assertThat(shown(text, false)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void takesAnotherRangeFromTheNextSentence() {
        assertThat(shown("More than 6 of 1,000. Fewer than 5 % notice.", false)).isEqualTo("(6 * /1000; * 5) /100");
        assertThat(shown("more than 6 things, at least 4 %", false)).isEqualTo("(6 *; [4 * /100");
        assertThat(shown("more than 6 and more than 8", false)).isEqualTo("(6 *; (8 *");
        assertThat(shown("less than 6, less than 8", false)).isEqualTo("* 6); * 8)");
    }

    @Test
    void leavesOutARangeWithTwoUnits() {
        assertThat(shown("more than 2 % and up to 3 of 1,000", false)).isEmpty();
        assertThat(shown("more than 2 % and up to 3 of 100", false)).isEqualTo("(2 3] /100");
    }

    @Test
    void knowsTheBoundsOfItsWords() {
        List<WordedRange> ranges = RangeReader.read("Of those, more than 2 and up to 3 of 1,000 are bad", lexer());

        assertThat(ranges).hasSize(1);
        assertThat(ranges.get(0).from()).isEqualTo(10);
        assertThat(ranges.get(0).to()).isEqualTo(42);
    }

    @Test
    void readsAnOtherDecimalSign() {
        assertThat(shown("≥ 1.250,5", true)).isEqualTo("[1250.5 *");
        assertThat(shown("≥ 0,6 %", true)).isEqualTo("[0.6 * /100");
        assertThat(shown("≥ 1,250.5", false)).isEqualTo("[1250.5 *");
        assertThat(shown("≥ 1\u00a0250", false)).isEqualTo("[1250 *");
    }

    @Test
    void findsOnlySignsInALanguageWithoutWords() {
        RangeLexer lexer = new RangeLexer(Lexicon.EMPTY, false);

        assertThat(RangeReader.read("more than 6 %", lexer)).isEmpty();
        assertThat(RangeReader.read("> 6 %", lexer)).hasSize(1);
    }

    private static RangeLexer lexer() {
        return new RangeLexer(ENGLISH, false);
    }

    private static String shown(String text, boolean comma) {
        return RangeReader.read(text, new RangeLexer(ENGLISH, comma)).stream()
                .map(RangeReaderTest::shown)
                .collect(Collectors.joining("; "));
    }

    private static String shown(WordedRange range) {
        return lower(range.lower()) + " " + upper(range.upper())
                + (range.unit() == null ? "" : " /" + range.unit().toPlainString());
    }

    private static String lower(@Nullable End end) {
        return end == null ? "*" : sign(end, "[", "(") + end.value().toPlainString();
    }

    private static String upper(@Nullable End end) {
        return end == null ? "*" : end.value().toPlainString() + sign(end, "]", ")");
    }

    private static String sign(End end, String included, String excluded) {
        Boolean said = end.included();
        return said == null ? "?" : said ? included : excluded;
    }
}
