package org.systemicrisk.data.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;

/** Shows findings as SARIF 2.1.0, the form that code hosts and editors read. */
public final class FindingsSarif {
    private final String toolVersion;

    /** @param toolVersion version of this program */
    public FindingsSarif(String toolVersion) {
        this.toolVersion = toolVersion;
    }

    /** All findings in their order; the text ends with a line feed. */
    public String show(List<Finding> findings) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        root.put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "risk-assessment");
        driver.put("version", toolVersion);
        rules(findings, driver.putArray("rules"));
        run.put("columnKind", "unicodeCodePoints");
        ArrayNode results = run.putArray("results");
        findings.forEach(finding -> result(finding, results.addObject()));
        return PrettyJson.of(root);
    }

    private static void rules(List<Finding> findings, ArrayNode rules) {
        TreeSet<String> ids = new TreeSet<>();
        findings.forEach(finding -> ids.add(finding.code()));
        for (String id : ids) {
            ObjectNode rule = rules.addObject();
            rule.put("id", id);
            for (Code code : Code.values()) {
                if (code.id().equals(id)) {
                    rule.putObject("shortDescription").put("text", code.title());
                }
            }
        }
    }

    private static void result(Finding finding, ObjectNode result) {
        result.put("ruleId", finding.code());
        result.put("level", finding.severity().name().toLowerCase(Locale.ROOT));
        String help = finding.help().isEmpty() ? "" : "\nhelp: " + finding.help();
        result.putObject("message").put("text", finding.fact() + help);
        if (!finding.place().file().isEmpty()) {
            ObjectNode location = result.putArray("locations").addObject().putObject("physicalLocation");
            location.putObject("artifactLocation")
                    .put("uri", uri(finding.place().file()));
            region(finding.place(), location);
        }
    }

    private static void region(Place place, ObjectNode location) {
        if (place.line() == 0) {
            return;
        }
        ObjectNode region = location.putObject("region");
        region.put("startLine", place.line());
        if (place.column() > 0) {
            region.put("startColumn", place.column());
            region.put("endColumn", place.column() + place.length());
        }
    }

    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(path + " is no path", impossible);
        }
    }
}
