package org.systemicrisk.report.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicrisk.report.publish.Folder;

/**
 * Nothing withheld leaves the house. The fixture has a canary in everything that can be withheld; they are looked for in
 * every byte of what is published.
 */
class CanaryIT {

    /** Values of withheld figures, their parts, earlier values and copies, and every share that depends on them. */
    static final List<String> FIGURES = List.of(
            "48151623", // the value
            "16180339", // what it restates
            "14142135", // what another document says
            "5899484118", // a share of it, which is a probability rate
            "31830988",
            "3899897791", // a share of it
            "31337337", // numerator of a withheld rate
            "7654321117", // its denominator
            "27182818", // size of its sample
            "57721566", // one of two territories
            "12020569",
            "91926314"); // withheld by the assessment of the year before

    /** Not printed by any template; the complete edition has it as data. */
    private static final List<String> ONLY_DATA = List.of("WrenElsewhereWhy");

    /** Narrative and last year's figures are not part of the data. */
    private static final List<String> ONLY_TEXT = List.of(
            "WrenSettingsCoverNote",
            "WrenSectionTextText",
            "WrenEmphasis",
            "WrenLinkText",
            "WrenLinkTarget",
            "WrenAfterFigure",
            "WrenListItem",
            "WrenQuotation",
            "WrenTableCell",
            "WrenFootnoteInText",
            "WrenHeading",
            "91926314");

    @TempDir
    static Path temp;

    private static Project project;
    private static BuildOutcome outcome;
    private static String log;
    private static List<String> withheld;
    private static List<String> internal;
    private static List<String> reasons;
    private static Traces published;

    @BeforeAll
    static void build() throws IOException {
        project = Project.copy(Project.CANARY, temp);
        withheld = Stream.concat(Canaries.in(Project.CANARY, Canaries.WITHHELD).stream(), FIGURES.stream())
                .toList();
        internal = Stream.concat(
                        Canaries.in(Project.CANARY, Canaries.INTERNAL).stream(),
                        // how well a figure is protected, what is known of it and was published of it last year, and
                        // the key of what is presumed of it
                        Stream.of("22360679", "17320508", "18973665", "presumed"))
                .toList();
        reasons = Canaries.in(Project.CANARY, Canaries.REASONS);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        try (PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(both);
            System.setErr(both);
            outcome = project.build();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        log = printed.toString(StandardCharsets.UTF_8);
        assertThat(outcome.hasErrors()).as(Project.told(outcome)).isFalse();
        published = Traces.of(project.output().resolve(Folder.PUBLIC.directory()));
    }

    @Test
    void theFixtureHasACanaryInEveryTextThatCanBeWithheld() {
        assertThat(withheld).containsAll(Canaries.ofAllTexts());
    }

    @Test
    void theFixtureHasACanaryInEveryInternalField() {
        assertThat(internal).containsAll(Canaries.ofAllInternalFields());
    }

    @Test
    void nothingWithheldIsInAnyByteOfThePublicFolder() {
        assertThat(published.of(withheld)).isEmpty();
    }

    /** Five digits may stand in the bytes of a PDF by chance, so the rounded rate is looked for in texts as it is written. */
    @ParameterizedTest
    @ValueSource(strings = {"report.md", "report.html", "assessment.json"})
    void theRoundedRateIsInNoPublicText(String file) throws IOException {
        String text = Files.readString(project.output()
                .resolve(Folder.PUBLIC.directory())
                .resolve("2024")
                .resolve(file));

        assertThat(text).doesNotContain("0.4094", "0,4094");
    }

    @Test
    void nothingInternalIsInAnyEdition() throws IOException {
        assertThat(published.of(internal)).isEmpty();
        assertThat(Traces.of(project.output().resolve(Folder.CONFIDENTIAL.directory()))
                        .of(internal))
                .isEmpty();
    }

    @Test
    void reasonsAreNotPublished() {
        assertThat(published.of(reasons)).isEmpty();
    }

    @Test
    void thePublicFilesCanBeRead() {
        assertThat(published.missing(List.of("81,620,057", "Stallmarkt B.V.", "Every new offer is scanned")))
                .as("else their silence would prove nothing")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.md", "report.html", "report.pdf"})
    void theCompleteEditionTellsEverythingThatIsWithheld(String file) throws IOException {
        assertThat(complete(file).missing(without(withheld, ONLY_DATA))).isEmpty();
    }

    @Test
    void theCompleteDataTellEverythingThatIsWithheld() throws IOException {
        assertThat(complete("assessment.json").missing(without(withheld, ONLY_TEXT)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.md", "report.html", "report.pdf"})
    void noReportTellsTheReasonsForARemoval(String file) throws IOException {
        assertThat(complete(file).of(reasons)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"redaction-statement.md", "redaction-statement.pdf"})
    void theStatementTellsTheReasonsForEveryRemoval(String file) throws IOException {
        assertThat(complete(file).missing(reasons)).isEmpty();
    }

    @Test
    void neitherFindingsNorLogNorOutcomeTellASecret() throws IOException {
        Traces inside = Traces.of(project.output().resolve(Folder.INTERNAL.directory()));
        List<String> secrets = new ArrayList<>(withheld);
        secrets.addAll(internal);
        secrets.addAll(reasons);

        assertThat(inside.of(secrets)).isEmpty();
        assertThat(Traces.ofText(log).of(secrets)).isEmpty();
        assertThat(Traces.ofText(outcome + Project.told(outcome)).of(secrets)).isEmpty();
    }

    private static Traces complete(String file) throws IOException {
        return Traces.ofFile(project.output().resolve(Folder.CONFIDENTIAL.directory() + "/2024/" + file));
    }

    private static List<String> without(List<String> all, List<String> some) {
        return all.stream().filter(one -> !some.contains(one)).toList();
    }
}
