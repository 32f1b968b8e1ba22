package org.systemicrisk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.systemicrisk.data.output.Ink;
import org.systemicrisk.data.output.Results;
import org.systemicrisk.data.source.SourceTexts;
import org.systemicrisk.model.check.Acceptance;
import org.systemicrisk.model.check.AcceptedFinding;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.UnitId;

final class FindingLogTest {

    private static final Finding UNKNOWN_KEY = Finding.error(
            "YML-003",
            new Place("registry/modules.yaml", 12, 5, 4),
            "there is no key \"titel\" here",
            "did you mean \"title\"?");
    private static final Finding UNUSED = Finding.warning(
            "REF-004", Place.ofFile("registry/policies.yaml"), "no chapter refers to policy returns", "");
    private static final Finding COMPUTED =
            Finding.note("SCO-001", Place.NONE, "two ratings rose", "say why in the summary");

    private static final String ALL = "target/findings.json";

    private final RecordedLog log = new RecordedLog();
    private final Path working = Path.of("/work");
    private final FindingLog findings =
            new FindingLog(log, new ShownPaths(working), working.resolve("shop"), Ink.PLAIN);

    @Test
    void startsWithAPlaceThatAnEditorCanOpen() {
        findings.print(List.of(UNKNOWN_KEY), new SourceTexts(), ALL);

        assertThat(log.lines())
                .containsExactly(
                        "ERROR shop/registry/modules.yaml:12:5  error  YML-003",
                        "ERROR     there is no key \"titel\" here",
                        "ERROR     help: did you mean \"title\"?");
    }

    @Test
    void usesTheLevelOfTheSeverity() {
        findings.print(List.of(COMPUTED, UNUSED), new SourceTexts(), ALL);

        assertThat(log.lines())
                .containsExactly(
                        "INFO note  SCO-001",
                        "INFO     two ratings rose",
                        "INFO     help: say why in the summary",
                        "WARN ",
                        "WARN shop/registry/policies.yaml  warning  REF-004",
                        "WARN     no chapter refers to policy returns");
    }

    @Test
    void namesFilesAsTheyAreWhenTheProjectIsTheWorkingFolder() {
        new FindingLog(log, new ShownPaths(working), working, Ink.PLAIN).print(List.of(UNUSED), new SourceTexts(), ALL);

        assertThat(log.lines()).first().isEqualTo("WARN registry/policies.yaml  warning  REF-004");
    }

    @Test
    void givesABuiltInTemplateNoPath() {
        Finding finding = Finding.error("TPL-014", Place.ofFile("(built-in) cover.ftl"), "it includes itself", "");

        findings.print(List.of(finding), new SourceTexts(), ALL);

        assertThat(log.lines()).first().isEqualTo("ERROR (built-in) cover.ftl  error  TPL-014");
    }

    @Test
    void countsEachSeverity() {
        assertThat(FindingLog.count(Results.open(List.of(UNKNOWN_KEY, UNUSED, UNKNOWN_KEY))))
                .isEqualTo("2 errors, 1 warning");
        assertThat(FindingLog.count(Results.open(List.of()))).isEqualTo("no findings");
    }

    @Test
    void countsWhatIsAccepted() {
        Acceptance acceptance = new Acceptance(
                "FIG-001", null, List.of(), "It has to be.", UnitId.of("desk"), LocalDate.of(2030, 1, 1), Places.NONE);

        assertThat(FindingLog.count(new Results(List.of(UNUSED), List.of(new AcceptedFinding(COMPUTED, acceptance)))))
                .isEqualTo("1 warning, 1 accepted");
    }

    @Test
    void showsTenOfACodeAndCountsTheRest() {
        List<Finding> many = IntStream.rangeClosed(1, 33)
                .mapToObj(line -> Finding.error("FIG-013", new Place("a.csv", line, 1, 1), "no " + line, ""))
                .toList();

        findings.print(many, new SourceTexts(), ALL);

        assertThat(log.lines()).filteredOn(line -> line.endsWith("FIG-013")).hasSize(10);
        assertThat(log.lines()).last().isEqualTo("ERROR and 23 more FIG-013 findings, all in target/findings.json");
    }

    @Test
    void coloursWhatIsGraveOnATerminal() {
        new FindingLog(log, new ShownPaths(working), working, Ink.COLOURS)
                .print(List.of(UNUSED), new SourceTexts(), ALL);

        assertThat(log.lines()).first().isEqualTo("WARN registry/policies.yaml  \u001b[1;33mwarning  REF-004\u001b[m");
    }
}
