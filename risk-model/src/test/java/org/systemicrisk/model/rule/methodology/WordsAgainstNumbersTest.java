package org.systemicrisk.model.rule.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.ValueRange;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.text.Lexicon;

/** With signs alone: words are tested with the reader of ranges. */
class WordsAgainstNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "≥ 3 % < 10 %    | [3 10) | true",
                "> 3 % < 10 %    | [3 10) | false",
                "≥ 3 % ≤ 10 %    | [3 10) | false",
                "≥ 4 % < 10 %    | [3 10) | false",
                "≥ 3 % < 9 %     | [3 10) | false",
                "≥ 3 %           | [3 10) | true",
                "< 10 %          | [3 10) | true",
                "> 3 % ≤ 10 %    | (3 10] | true",
                "3-10 %          | (3 10] | true",
                "3-10 %          | [3 10) | true",
                "3-9 %           | [3 10) | false",
                "< 10 %          | (* 10) | true",
                "≥ 0 % < 10 %    | (* 10) | true",
                "> 0 % < 10 %    | (* 10) | false",
                "≥ 3 %           | [3 *)  | true",
                "≥ 3 % ≤ 100 %   | [3 *)  | true",
                "≥ 3 % < 100 %   | [3 *)  | false",
                "≥ 30 ‰          | [3 *)  | true",
                "> 30 ‰          | [3 *)  | false",
                "≥ 3             | [4 *)  | true",
                "≥ 3, then ≥ 4 % | [4 *)  | true",
            })
    void comparesAShareWithABandInPerCent(String words, String band, boolean fits) {
        assertThat(facts(words, band, "%", Draft.range(0, 100)).isEmpty()).isEqualTo(fits);
    }

    @Test
    void comparesBareNumbersWithBandsInOtherUnits() {
        assertThat(facts("≥ 20 < 25", "[20 25]", null, Draft.range(1, 25)))
                .containsExactly(
                        "\"≥ 20 < 25\" means values from 20 to below 25, and the band of ≥ 20 < 25 holds values"
                                + " from 20, up to and including 25");
        assertThat(facts("≥ 20 % < 25 %", "[20 25]", null, Draft.range(1, 25))).isEmpty();
    }

    @Test
    void comparesWordsThatBeginWhereNoBandDoes() {
        assertThat(facts("≥ 3 %", "(* *)", "%", null))
                .containsExactly(
                        "\"≥ 3 %\" means values from 3 % upward, and the band of ≥ 3 % holds values of any size");
    }

    @Test
    void countsOnlyRoundedPercentages() {
        assertThat(effectiveness("> 9 % < 40 %", "1")).isEmpty();
        assertThat(effectiveness("10-39 %", "1")).isEmpty();
        assertThat(effectiveness("> 9 % < 40 %", null)).hasSize(1);
    }

    @Test
    void readsTheDescriptionAndPointsAtTheWords() {
        Draft draft = new Draft()
                .scale("probability", Draft.step("p0", "High", "Seen often: > 3 % of all. Or ≥ 5 %."))
                .probability("%", null, "[3 *)");

        assertThat(findings(draft.methodology()))
                .extracting(Finding::fact)
                .containsExactly("\"> 3 %\" means values above 3 %, and the band of High holds values from 3 % upward");
    }

    @Test
    void leavesABandAloneThatNoValueReaches() {
        assertThat(facts("> 3 %", "[3 *)", "%", Draft.range(0, 2))).isEmpty();
    }

    private static List<String> facts(String words, String band, @Nullable String unit, @Nullable ValueRange range) {
        Draft draft =
                new Draft().scale("probability", Draft.step("p0", words, null)).probability(unit, range, band);
        return findings(draft.methodology()).stream().map(Finding::fact).toList();
    }

    private static List<String> effectiveness(String words, @Nullable String rounding) {
        Draft draft = new Draft()
                .scale(
                        "effectiveness",
                        Draft.step("e0", "Low", null),
                        Draft.step("e1", words, null),
                        Draft.step("e2", "High", null))
                .effectiveness(rounding, "(* 10) [10 40) [40 *)");
        return findings(draft.methodology()).stream().map(Finding::fact).toList();
    }

    private static List<Finding> findings(Methodology methodology) {
        WordsAgainstNumbers rule = new WordsAgainstNumbers();
        Remarks remarks = new Remarks(rule.card());
        rule.check(methodology, new Lexicon(Map.of()), false, remarks);
        return remarks.findings();
    }
}
