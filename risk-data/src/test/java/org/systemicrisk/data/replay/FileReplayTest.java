package org.systemicrisk.data.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileReplayTest {

    @Test
    void recomputesAFileThatNoProgramWrote() {
        FileReplay replay = ByHand.replay(ByHand.text());

        assertThat(replay.differs()).isFalse();
        assertThat(replay.hasGaps()).isFalse();
        assertThat(new ReplayText(replay).lines())
                .containsExactly(
                        "Assessment 2026, non-confidential edition",
                        "digest: the file carries none; its content has "
                                + replay.file().digest(),
                        "computed shares: none",
                        "scores of 2026: 2 recomputed and the same, 1 stated, so that there is nothing to compute");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"value\": 0.7, | {\"value\": 0.3, | probability of goods (assessment.json:65:21, modules/0/probability/rating/at): printed likely, recomputed rare",
                "{\"type\": \"at\", \"at\": \"high\"} | {\"type\": \"at\", \"at\": \"low\"} | inherent risk of goods (assessment.json:84:41, modules/0/inherent/rating/at): printed low, recomputed high",
                "\"likely\": [\"low\", \"high\"] | \"likely\": [\"low\", \"low\"] | inherent risk of goods (assessment.json:84:41, modules/0/inherent/rating/at): printed high, recomputed low",
                "{\"stated\": \"grave\"} | {\"stated\": \"light\"} | severity of goods (assessment.json:79:41, modules/0/severity/rating/at): printed grave, recomputed light",
                "\"rate\": 0.7 | \"rate\": 0.71 | probability of goods (assessment.json:70:21, modules/0/probability/basis/derivation/rate): printed 0.71, recomputed 0.7",
                "\"metric\": \"goods.rate\"},| \"stated\": \"rare\"}, | probability of goods (assessment.json:64:41, modules/0/probability/rating/at): printed likely, recomputed rare",
                "{\"value\": 0.7, \"qualifier\": \"exact\"} | {\"withheld\": \"secret\"} | an input is withheld by secret, which is no redaction of the file"
            })
    void findsWhatWasAltered(String passage, String instead, String difference) {
        FileReplay replay = ByHand.replay(ByHand.with(passage.strip(), instead.strip()));

        assertThat(replay.differs()).isTrue();
        assertThat(new ReplayText(replay).lines())
                .filteredOn(line -> line.startsWith("differs: "))
                .extracting(line -> line.substring("differs: ".length()).replaceAll(":[0-9]+:[0-9]+,", ","))
                .contains(difference.strip().replaceAll(":[0-9]+:[0-9]+,", ","));
    }

    @Test
    void saysWhichWithheldInputKeepsAScoreFromBeingRecomputed() {
        String text = ByHand.with("{\"value\": 0.7, \"qualifier\": \"exact\"}", "{\"withheld\": \"rate\"}")
                .replace("\"rate\": 0.7,", "\"rate\": {\"withheld\": \"rate\"},")
                .replace(
                        "\"ratings\": [",
                        "\"redactions\": [{\"id\": \"rate\", \"target\": \"figure goods.rate\"}],\n \"ratings\": [");

        FileReplay replay = ByHand.replay(text);

        assertThat(replay.differs()).isFalse();
        assertThat(replay.hasGaps()).isTrue();
        assertThat(new ReplayText(replay).lines())
                .contains(
                        "scores of 2026: 1 recomputed and the same, 1 stated, so that there is nothing to compute,"
                                + " 1 not to be recomputed, since an input is withheld",
                        "cannot be recomputed: probability of goods: withheld by rate (figure goods.rate)");
    }

    @Test
    void findsARatingThatIsNotThatOfItsBandThoughTheRateIsWithheld() {
        String text = ByHand.with("{\"value\": 0.7, \"qualifier\": \"exact\"}", "{\"withheld\": \"rate\"}")
                .replace("\"rate\": 0.7,", "\"rate\": {\"withheld\": \"rate\"},")
                .replace(
                        "\"band\": {\"step\": \"likely\", \"from\": 0.5}",
                        "\"band\": {\"step\": \"rare\", \"below\": 0.5}");

        assertThat(new ReplayText(ByHand.replay(text)).lines())
                .anyMatch(line -> line.startsWith("differs: probability of goods")
                        && line.endsWith("printed likely, recomputed rare"));
    }

    @Test
    void tellsThatAFileIsNotAsItWasWritten() {
        String digest = ByHand.read(ByHand.text()).digest();
        String carrying = ByHand.with("\"edition\":", "\"digest\": \"" + digest + "\", \"edition\":");

        assertThat(ByHand.replay(carrying).differs()).isFalse();
        FileReplay altered = ByHand.replay(carrying.replace("Two steps", "Two  steps"));
        assertThat(altered.differs()).isTrue();
        assertThat(new ReplayText(altered).lines())
                .anyMatch(
                        line -> line.startsWith("differs: the digest is " + digest + ", and the content has sha256:"));
    }

    @Test
    void contradictsAFileThatCallsAScoreRecomputableWhenItIsNot() {
        String text = ByHand.with(
                "\"ratings\": [",
                "\"recomputable\": [{\"subject\": \"goods\", \"dimension\": \"probability\", \"from\": \"stated\"}],"
                        + " \"ratings\": [");

        assertThat(ByHand.replay(text).contradictions())
                .isEqualTo(List.of("what the file says under recomputable of its own scores is not so"));
    }
}
