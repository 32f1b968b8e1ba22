package org.systemicrisk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.systemicrisk.data.source.SourceTexts;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;

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

    private final RecordedLog log = new RecordedLog();
    private final Path working = Path.of("/work");
    private final FindingLog findings = new FindingLog(log, new ShownPaths(working), working.resolve("shop"));

    @Test
    void startsWithAPlaceThatAnEditorCanOpen() {
        findings.print(List.of(UNKNOWN_KEY), new SourceTexts());

        assertThat(log.lines())
                .containsExactly(
                        "ERROR shop/registry/modules.yaml:12:5  error  YML-003",
                        "ERROR     there is no key \"titel\" here",
                        "ERROR     help: did you mean \"title\"?");
    }

    @Test
    void usesTheLevelOfTheSeverity() {
        findings.print(List.of(COMPUTED, UNUSED), new SourceTexts());

        assertThat(log.lines())
                .containsExactly(
                        "INFO note  SCO-001",
                        "INFO     two ratings rose",
                        "INFO     help: say why in the summary",
                        "WARN shop/registry/policies.yaml  warning  REF-004",
                        "WARN     no chapter refers to policy returns");
    }

    @Test
    void namesFilesAsTheyAreWhenTheProjectIsTheWorkingFolder() {
        new FindingLog(log, new ShownPaths(working), working).print(List.of(UNUSED), new SourceTexts());

        assertThat(log.lines()).first().isEqualTo("WARN registry/policies.yaml  warning  REF-004");
    }

    @Test
    void givesABuiltInTemplateNoPath() {
        Finding finding = Finding.error("TPL-014", Place.ofFile("(built-in) cover.ftl"), "it includes itself", "");

        findings.print(List.of(finding), new SourceTexts());

        assertThat(log.lines()).first().isEqualTo("ERROR (built-in) cover.ftl  error  TPL-014");
    }

    @Test
    void countsEachSeverity() {
        assertThat(FindingLog.count(List.of(UNKNOWN_KEY, UNUSED, UNKNOWN_KEY))).isEqualTo("2 errors, 1 warning");
        assertThat(FindingLog.count(List.of())).isEqualTo("no findings");
    }
}
