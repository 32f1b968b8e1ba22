package org.systemicrisk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file, no project, no build. */
final class ReplayIT {

    private static final Path BY_HAND =
            Path.of("..", "risk-data", "src", "test", "resources", "replay", "by-hand.json");

    @TempDir
    Path folder;

    @Test
    void recomputesAFileInAFolderThatHoldsNothingElse() throws Exception {
        Files.copy(BY_HAND, folder.resolve("assessment.json"));

        MavenRun.Result result = replay("assessment.json");

        assertThat(result.exitStatus()).as(result.log()).isZero();
        assertThat(result.lines())
                .contains("scores of 2026: 2 recomputed and the same, 1 stated, so that there is nothing to compute");
        assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("assessment.json"));
    }

    @Test
    void failsInOneSentenceWhenAScoreIsNotWhatItsInputsGive() throws Exception {
        altered("\"at\": \"high\"", "\"at\": \"low\"");

        MavenRun.Result result = replay("altered.json");

        assertThat(result.exitStatus()).isEqualTo(1);
        assertThat(result.log())
                .contains("differs: inherent risk of goods (altered.json:77:40, modules/0/inherent/rating/at):"
                        + " printed low, recomputed high")
                .contains("altered.json does not agree with itself")
                .doesNotContain("\tat ", "Caused by");
        assertThat(replay("altered.json", "-Drisk.failOn=never").exitStatus()).isZero();
    }

    @Test
    void failsInOneSentenceWhenTheFileCannotBeRead() throws Exception {
        altered("\"language\": \"en\"", "\"language\": 7");

        assertThat(replay("altered.json").log())
                .contains("altered.json:5:15: a text belongs here")
                .doesNotContain("\tat ", "Caused by");
    }

    private void altered(String passage, String instead) throws IOException {
        String text = Files.readString(BY_HAND);
        assertThat(text).contains(passage);
        Files.writeString(folder.resolve("altered.json"), text.replace(passage, instead));
    }

    private MavenRun.Result replay(String file, String... more) throws InterruptedException {
        return MavenRun.in(folder).with("-Drisk.file=" + file).with(more).run(MavenRun.PLUGIN + ":replay");
    }
}
