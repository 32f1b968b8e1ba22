package org.systemicrisk.report.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.redaction.Redactor;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;
import org.systemicrisk.report.publish.Folder;
import org.systemicrisk.report.scan.LeakScan;

/** Leaks of every kind are planted in the files of a real build, one at a time. */
class LeakScanIT {

    private static final List<String> SECRETS =
            List.of("12345", "12,345", "grüne laterne", "nordlicht", "0.4094", "43 ", "seaside", "kilogram");

    @TempDir
    static Path temp;

    @TempDir
    Path folder;

    private static Project project;
    private static BuildOutcome outcome;
    private static Path built;
    private static LeakScan scan;

    @BeforeAll
    static void build() throws IOException {
        project = project(temp);
        outcome = project.build(EditionKind.NON_CONFIDENTIAL);
        built = project.output().resolve(Folder.PUBLIC.directory()).resolve("2024");
        scan = scan(project);
    }

    private static Project project(Path temp) throws IOException {
        return Project.copy(Project.CANARY, temp)
                .replace("registry/names.yaml", "WrenNameOfSystem", "Grüne Laterne")
                .replace("registry/names.yaml", "WrenNameOfSupplier", "Nordlicht-7")
                .replace("registry/measures.yaml", "WrenWholeTitle", "Test purchases in seaside towns")
                .replace("assessments/2024/observations.csv", "48151623", "12345")
                .replace("assessments/2024/observations.csv", "31830988", "43")
                .append("assessments/2024/observations.csv", "goods.sellers,12345,,,,EU,,,,,own,3,safety,,,,\n")
                .append(
                        "registry/metrics.yaml",
                        "  - {id: goods.sellers, module: goods, name: Sellers, kind: exposure, measure: count, unit: sellers}\n")
                .append(
                        "assessments/2024/narrative/10-conclusion.md",
                        "\nOf all traders {figure goods.sellers} sold anything.\n")
                .replace(
                        "assessments/2024/narrative/01-summary.md",
                        "WrenSectionTextText",
                        "Who learns that parcels above nine kilograms are never opened may split them.");
    }

    private static LeakScan scan(Project project) {
        ScoredAssessment scored = Scorer.score(AssessmentProject.open(project.folder())
                .read(AssessmentId.of("2024"))
                .assessment()
                .orElseThrow());
        return LeakScan.of(scored, Redactor.publish(scored));
    }

    @Test
    void nothingIsFoundInFilesWithoutALeakThoughAPublicFigureHasTheSameDigits() throws IOException {
        assertThat(outcome.hasErrors()).as(Project.told(outcome)).isFalse();
        assertThat(Files.readString(built.resolve("report.md"))).contains("12,345 sold anything");
        assertThat(scan.scan(built)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("certain")
    void everyLeakIsAnErrorThatTellsThePlaceAndNotTheSecret(Leak leak) throws IOException {
        assertThat(found(leak))
                .as(leak.toString())
                .isNotEmpty()
                .allSatisfy(LeakScanIT::assertSilent)
                .anySatisfy(finding -> {
                    assertThat(finding.isError()).isTrue();
                    assertThat(finding.code()).isIn("LEA-001", "LEA-002");
                    assertTells(finding, leak);
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doubtful")
    void aShortValueIsAWarningWhereItsLabelOrUnitStands(Leak leak) throws IOException {
        assertThat(found(leak)).as(leak.toString()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("LEA-003");
            assertThat(finding.isError()).isFalse();
            assertTells(finding, leak);
        });
    }

    @Test
    void aShortValueAloneIsChance() throws IOException {
        Leak chance =
                new Leak("", "report.md", "", "", Leak.append("\n\nThere were 43 meetings, and 12.3k letters.\n"));

        assertThat(found(chance)).isEmpty();
    }

    /** Letters that are drawn have thousands of positions, and some of them begin like a withheld share. */
    @Test
    void aRoundedOrGroupedValueAmongThePositionsOfADrawingInAPdfIsChance() throws IOException {
        assertThat(found(painted("567.6884 78.3001 m 567.4257 0.4094 567.1485 0.4095 y")))
                .isEmpty();
        assertThat(found(painted("567.6884 78.3001 m 567.4257 12.345 l 12 345 l")))
                .isEmpty();
        assertThat(found(painted("567.6884 78.3001 m 567.4257 12345.0 l"))).hasSize(1);
    }

    private static Leak painted(String path) {
        return new Leak("", "report.pdf", "", "", Leak.pdf(document -> PdfLeaks.form(document, path + "\n")));
    }

    @Test
    void aPublicFigureOfTheSameDigitsIsNoLicenceForATypedNumber() throws IOException {
        Leak typed =
                new Leak("", "report.md", "", "removed", Leak.append("\n\nThose removed were 12,345 in number.\n"));

        assertThat(found(typed)).hasSize(1);
    }

    @Test
    void aFileThatCannotBeTakenApartIsAnError() throws IOException {
        Leak broken = new Leak("", "report.pdf", "", "", content -> new byte[] {'%', 'P', 'D', 'F'});

        assertThat(found(broken)).singleElement().extracting(Finding::code).isEqualTo("LEA-004");
    }

    @Test
    void atLeastFortyKindsArePlanted() {
        assertThat(certain()).hasSizeGreaterThanOrEqualTo(40);
    }

    private static void assertTells(Finding finding, Leak leak) {
        assertThat(finding.fact())
                .contains("redaction " + leak.redaction() + ":")
                .contains(leak.where());
        assertThat(finding.help()).isNotBlank();
        assertSilent(finding);
    }

    private static void assertSilent(Finding finding) {
        assertThat((finding.fact() + finding.help()).toLowerCase(java.util.Locale.ROOT))
                .doesNotContain(SECRETS);
    }

    private List<Finding> found(Leak leak) throws IOException {
        Path original = built.resolve(leak.file());
        Path file = folder.resolve(leak.file());
        Files.createDirectories(file.getParent());
        Files.write(file, leak.planted(Files.exists(original) ? Files.readAllBytes(original) : new byte[0]));
        return scan.scan(folder);
    }

    static List<Leak> certain() {
        return Stream.concat(TextLeaks.all().stream(), PdfLeaks.all().stream()).toList();
    }

    static List<Leak> doubtful() {
        return TextLeaks.doubtful();
    }
}
