package org.systemicrisk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
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
            Finding.note("SCO-001", Place.NONE, "two ratings rose", "say why\nin the summary");

    private final RecordedLog log = new RecordedLog();
    private final Path working = Path.of("/work");
    private final FindingLog findings = new FindingLog(log, new ShownPaths(working), working.resolve("shop"));

    @Test
    void startsWithAPlaceThatAnEditorCanOpen() {
        findings.print(List.of(UNKNOWN_KEY));

        assertThat(log.lines())
                .containsExactly(
                        "ERROR shop/registry/modules.yaml:12:5: there is no key \"titel\" here [YML-003]",
                        "ERROR     help: did you mean \"title\"?");
    }

    @Test
    void usesTheLevelOfTheSeverity() {
        findings.print(List.of(UNUSED, COMPUTED));

        assertThat(log.lines())
                .containsExactly(
                        "INFO two ratings rose [SCO-001]",
                        "INFO     help: say why",
                        "INFO     help: in the summary",
                        "WARN shop/registry/policies.yaml: no chapter refers to policy returns [REF-004]");
    }

    @Test
    void printsAllOfThemSortedByPlace() {
        findings.print(List.of(UNUSED, UNKNOWN_KEY));

        assertThat(log.lines()).first().asString().contains("modules.yaml");
        assertThat(log.lines()).last().asString().contains("policies.yaml");
    }

    @Test
    void countsEachSeverity() {
        assertThat(FindingLog.count(List.of(UNKNOWN_KEY, UNUSED, UNKNOWN_KEY))).isEqualTo("2 errors, 1 warning");
        assertThat(FindingLog.count(List.of())).isEqualTo("no findings");
    }
}
