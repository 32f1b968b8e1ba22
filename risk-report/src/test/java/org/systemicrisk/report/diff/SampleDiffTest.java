package org.systemicrisk.report.diff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.data.project.Stage;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.scoring.Scorer;
import org.systemicrisk.report.assembly.ReportSettings;

/** The two years of the sample. {@code -Dgolden.update=true} writes the files anew. */
class SampleDiffTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "diff", "sample");

    @ParameterizedTest
    @EnumSource(DiffAudience.class)
    void readsAsItShould(DiffAudience audience) throws Exception {
        DiffReport report = DiffReport.of(side("2023"), side("2024"), audience, ReportSettings.plain());

        assertThat(report.findings()).isEmpty();
        check(report.markdown(), audience.wire() + ".md");
        check(report.json(), audience.wire() + ".json");
    }

    private static void check(String made, String name) throws Exception {
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, made, UTF_8);
        }
        assertThat(made).isEqualTo(Files.readString(golden, UTF_8));
    }

    private static DiffSide side(String id) {
        return DiffSide.of(Scorer.score(AssessmentProject.open(Path.of("..", "sample-assessment"))
                .read(new AssessmentId(id), Stage.DRAFT)
                .assessment()
                .orElseThrow()));
    }
}
