package org.systemicrisk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.systemicrisk.data.output.Results;
import org.systemicrisk.data.source.SourceTexts;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.report.build.BuildOutcome;
import org.systemicrisk.report.build.EditionKind;
import org.systemicrisk.report.build.Ending;
import org.systemicrisk.report.build.RatingLine;
import org.systemicrisk.report.build.WrittenEdition;

final class BuildLogTest {

    private static final Path WORKING = Path.of("/work");
    private static final Path TARGET = WORKING.resolve("shop/target");
    private static final Finding ERROR =
            Finding.error("YML-003", Place.ofFile("registry/modules.yaml"), "there is no key \"titel\"", "");
    private static final Finding WARNING =
            Finding.warning("REF-004", Place.ofFile("registry/policies.yaml"), "nothing refers to policy returns", "");

    private final BuildLog build = new BuildLog(new ShownPaths(WORKING));

    @Test
    void saysWhatWasReadAndHowItIsRated() {
        assertThat(build.assessment(outcome(List.of())))
                .containsExactly(
                        "Assessment 2024: 2 modules, 7 risks, 1 measure, 31 figures, 3 redactions",
                        "module    inherent    effectiveness  residual  change",
                        "Products  High        78 %           Medium    unchanged",
                        "Content   Low Medium  66 %           Low       reduced from Medium");
    }

    @Test
    void saysWhereEverythingIsAndHowLongItTook() {
        assertThat(build.written(outcome(List.of(WARNING)), 3_449))
                .containsExactly(
                        "complete          91 pages   shop/target/risk-report-confidential/2024",
                        "non-confidential  86 pages   shop/target/risk-report/2024",
                        "findings          1 warning  shop/target/risk-internal/2024",
                        "Done in 3.4 s.");
    }

    @Test
    void failsWithOneSentence() {
        assertThat(build.failure(outcome(List.of(ERROR, WARNING, ERROR)), true))
                .isEqualTo("2 errors in the assessment, so no edition was written."
                        + " All findings are in shop/target/risk-internal/2024.");
        assertThat(build.failure(outcome(List.of(ERROR)), false))
                .isEqualTo("1 error in the assessment. All findings are in shop/target/risk-internal/2024.");
    }

    @Test
    void saysThatTheRulesHaveYetToLookAtWhatCouldNotBeRead() {
        assertThat(build.waiting(outcome(List.of(ERROR), List.of())))
                .containsExactly(
                        "", "The rules have not looked at the assessment yet; they do when the errors are corrected.");
        assertThat(build.waiting(outcome(List.of(ERROR)))).isEmpty();
        assertThat(build.waiting(outcome(List.of(WARNING), List.of()))).isEmpty();
    }

    private static BuildOutcome outcome(List<Finding> findings) {
        return outcome(
                findings,
                List.of(
                        new RatingLine("Products", "High", "78 %", "Medium", "unchanged"),
                        new RatingLine("Content", "Low Medium", "66 %", "Low", "reduced from Medium")));
    }

    private static BuildOutcome outcome(List<Finding> findings, List<RatingLine> ratings) {
        return new BuildOutcome(
                new AssessmentId("2024"),
                Results.open(findings),
                findings.stream().anyMatch(Finding::isError) ? Ending.FAILED : Ending.GOOD,
                new SourceTexts(),
                new BuildOutcome.Extent(2, 7, 1, 31, 3),
                ratings,
                List.of(
                        written(EditionKind.COMPLETE, "risk-report-confidential/2024", 91),
                        written(EditionKind.NON_CONFIDENTIAL, "risk-report/2024", 86)),
                TARGET.resolve("risk-internal/2024"));
    }

    private static WrittenEdition written(EditionKind kind, String folder, int pages) {
        return new WrittenEdition(kind, TARGET.resolve(folder), List.of("report.pdf"), pages);
    }
}
