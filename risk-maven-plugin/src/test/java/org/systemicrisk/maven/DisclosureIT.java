package org.systemicrisk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader's view, for the provider. */
final class DisclosureIT {

    @TempDir
    Path temp;

    @Test
    void showsWhatAReaderCanTellAndWritesItWhereNothingIsPublished() throws Exception {
        SampleProject sample = SampleProject.copyTo(temp.resolve("shop"));

        MavenRun.Result result = MavenRun.in(sample.folder()).run(MavenRun.PLUGIN + ":disclosure");

        assertThat(result.succeeded()).as(result.log()).isTrue();
        assertThat(result.lines())
                .contains("What a reader can tell about the withheld figures of 2024")
                .contains("products.advertised (2024, worldwide): protected:")
                .contains(
                        "- a reader can tell that it lies from 1,128,556 to 1,333,747 products (the middle, give or take"
                                + " 8.3 %)")
                .contains("Written to target/risk-internal/2024: disclosure.md, disclosure.json");
        assertThat(sample.built())
                .containsExactly("risk-internal/2024/disclosure.json", "risk-internal/2024/disclosure.md");
    }

    @Test
    void saysWhatToRunWhenTheAssessmentCannotBeRead() throws Exception {
        SampleProject sample = SampleProject.copyTo(temp.resolve("shop"));
        Files.writeString(sample.folder().resolve("assessments/2024/redactions/ipr.yaml"), "redactions: [{id: x}]\n");

        MavenRun.Result result = MavenRun.in(sample.folder()).run(MavenRun.PLUGIN + ":disclosure");

        assertThat(result.succeeded()).isFalse();
        assertThat(result.log())
                .contains("The assessment 2024 has errors and cannot be looked at: run risk:check, which names them");
        assertThat(sample.built()).isEmpty();
    }

    @Test
    void saysWhichAssessmentsThereAreWhenThereIsNoSuchOne() throws Exception {
        SampleProject sample = SampleProject.copyTo(temp.resolve("shop"));

        MavenRun.Result result =
                MavenRun.in(sample.folder()).with("-Drisk.assessment=1999").run(MavenRun.PLUGIN + ":disclosure");

        assertThat(result.exitStatus()).isEqualTo(1);
        assertThat(result.log())
                .contains("risk.assessment: there is no assessment 1999; there are ")
                .doesNotContain("\tat ", "Caused by");
    }
}
