package org.systemicrisk.data.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.systemicrisk.model.finding.Finding;

/**
 * Ready-made entries for {@code accepted-findings.yaml}, one for each code: whoever accepts a finding copies its line and
 * says why. As it stands no entry can be read, so that nothing is accepted by copying alone.
 */
public final class AcceptanceStubs {

    private AcceptanceStubs() {}

    /** Entries for all open findings that can be accepted; empty when there are none. */
    public static String of(Results results) {
        Map<String, List<Finding>> byCode = new TreeMap<>();
        results.open().stream().filter(Finding::isAcceptable).forEach(finding -> byCode.computeIfAbsent(
                        finding.code(), code -> new ArrayList<>())
                .add(finding));
        if (byCode.isEmpty()) {
            return "";
        }
        StringBuilder yaml = new StringBuilder(
                """
                # What can be accepted. Copy an entry to the assessment's accepted-findings.yaml, keep the findings that are to
                # stay, and say why. Entries for several findings need a reason that is true of each.
                accepted-findings:
                """);
        byCode.forEach((code, findings) -> entry(code, findings, yaml));
        return yaml.toString();
    }

    private static void entry(String code, List<Finding> findings, StringBuilder yaml) {
        yaml.append("  - code: ").append(code).append("\n    findings:\n");
        findings.stream().flatMap(finding -> lines(finding).stream()).distinct().forEach(line -> yaml.append(line)
                .append('\n'));
        yaml.append("    reason:\n    by:\n    until:\n");
    }

    private static List<String> lines(Finding finding) {
        return List.of(
                "      # " + oneLine(finding.place() + " " + finding.fact()),
                "      - {subject: \"" + finding.subject() + "\", content: \"" + finding.content() + "\"}");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
