package org.systemicrisk.report.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.systemicrisk.data.replay.AssessmentFile;
import org.systemicrisk.data.replay.FileReplay;
import org.systemicrisk.data.replay.ReplayText;
import org.systemicrisk.model.redaction.Edition;
import org.systemicrisk.model.replay.Verdict;
import org.systemicrisk.report.assembly.Projects;

/** What a build writes can be recomputed from the file alone: the writer and the reader stand in two modules. */
class ReplayOfEditionsTest {

    static Stream<Edition> editions() {
        return Stream.of(Projects.sample(), Projects.german(), Projects.small())
                .flatMap(project -> Stream.of(Projects.published(project), Projects.complete(project)));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyEditionIsReadBackAndAgrees(Edition edition) {
        FileReplay replay = replay(AssessmentJson.write(edition));

        assertThat(replay.differs())
                .as(String.join("\n", new ReplayText(replay).lines()))
                .isFalse();
        assertThat(replay.checks())
                .extracting(org.systemicrisk.model.replay.Check::verdict)
                .contains(Verdict.AGREES);
        if (!edition.isPublic()) {
            assertThat(replay.hasGaps()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyEditionIsWrittenAgainAsItWas(Edition edition) {
        byte[] written = AssessmentJson.write(edition);
        AssessmentFile file = AssessmentFile.of(written, "assessment.json");

        byte[] again = AssessmentJson.print(file.content());

        assertThat(text(again)).isEqualTo(text(written));
    }

    /** References are read as text, and a brace of text is written with a backslash. */
    private static List<String> text(byte[] file) {
        return new String(file, UTF_8).replace("\\\\{", "{").lines().toList();
    }

    private static FileReplay replay(byte[] file) {
        return FileReplay.of(AssessmentFile.of(file, "assessment.json"));
    }
}
