package org.systemicrisk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample as a stranger's project, outside the repository. */
final class ReportIT {

    private static final List<String> REPORT = List.of("assessment.json", "report.html", "report.md", "report.pdf");
    private static final String CONFIDENTIAL = "risk-report-confidential/2024/";
    private static final String PUBLIC = "risk-report/2024/";
    private static final String INTERNAL = "risk-internal/2024/";

    @TempDir
    Path temp;

    private SampleProject sample;

    @BeforeEach
    void copySample() throws Exception {
        sample = SampleProject.copyTo(temp.resolve("shop"));
    }

    @Test
    void leavesExactlyTheFilesOfTheContractAndSaysSoInCalmLines() throws Exception {
        MavenRun.Result result = MavenRun.in(sample.folder()).run("package");

        assertThat(result.succeeded()).as(result.log()).isTrue();
        assertThat(sample.built())
                .filteredOn(name -> !name.contains("/figures/"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                REPORT.stream().map(PUBLIC::concat),
                                REPORT.stream().map(CONFIDENTIAL::concat),
                                Stream.of("redaction-statement.md", "redaction-statement.pdf")
                                        .map(CONFIDENTIAL::concat),
                                Stream.of("findings.json", "findings.sarif").map(INTERNAL::concat),
                                Stream.of("sample-assessment-0.1.0-SNAPSHOT-non-confidential-markdown.zip"))
                        .flatMap(names -> names)
                        .toList());
        assertThat(sample.built())
                .filteredOn(name -> name.contains("/figures/"))
                .allMatch(name -> name.endsWith(".svg"))
                .anyMatch(name -> name.startsWith(PUBLIC))
                .anyMatch(name -> name.startsWith(CONFIDENTIAL));
        assertThat(result.lines())
                .anyMatch(line -> line.matches("Assessment 2024: 5 modules, 19 risks, \\d+ measures, .*"))
                .anyMatch(line -> line.matches("complete +\\d+ pages +target/risk-report-confidential/2024"))
                .anyMatch(line -> line.matches("non-confidential +\\d+ pages +target/risk-report/2024"))
                .anyMatch(line -> line.matches("Done in \\d+\\.\\d s\\."));
        assertThat(result.log()).doesNotContain("WARNING: An illegal", "SLF4J", "Exception");
    }

    @Test
    void needsNoPom() throws Exception {
        sample.withoutPom();

        MavenRun.Result result = MavenRun.in(temp).with("-Drisk.directory=shop").run(MavenRun.PLUGIN + ":report");

        assertThat(result.succeeded()).as(result.log()).isTrue();
        assertThat(sample.built()).contains(PUBLIC + "report.pdf", CONFIDENTIAL + "report.pdf");
        assertThat(result.lines()).anyMatch(line -> line.endsWith("shop/target/risk-report/2024"));
    }

    @Test
    void writesOnlyTheEditionThatIsAskedFor() throws Exception {
        MavenRun.Result result = MavenRun.in(sample.folder())
                .with("-Drisk.editions=non-confidential")
                .run("package");

        assertThat(result.succeeded()).as(result.log()).isTrue();
        assertThat(sample.built()).contains(PUBLIC + "report.pdf").noneMatch(name -> name.startsWith(CONFIDENTIAL));
    }

    @Test
    void makesNoPublicEditionOfADraft() throws Exception {
        MavenRun.Result result =
                MavenRun.in(sample.folder()).with("-Drisk.draft").run("package");

        assertThat(result.succeeded()).as(result.log()).isTrue();
        assertThat(sample.built()).contains(CONFIDENTIAL + "report.pdf").noneMatch(name -> name.startsWith(PUBLIC));
    }

    @Test
    void failsWithFindingsAndTakesStaleEditionsAway() throws Exception {
        Path stale = sample.folder().resolve("target").resolve(PUBLIC).resolve("report.pdf");
        Files.createDirectories(stale.getParent());
        Files.writeString(stale, "last week's");
        sample.append("assessment.yaml", "titel: misspelt");

        MavenRun.Result result = MavenRun.in(sample.folder()).run("package");

        assertThat(result.exitStatus()).isEqualTo(1);
        assertThat(result.log())
                .containsPattern("assessment\\.yaml:\\d+:1")
                .contains("titel")
                .contains("1 error in the assessment")
                .doesNotContain("\tat ", "Exception:");
        assertThat(sample.built()).noneMatch(name -> name.startsWith("risk-report"));
        assertThat(sample.built()).contains(INTERNAL + "findings.json", INTERNAL + "findings.sarif");
    }
}
