package org.systemicrisk.data.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.stream.Stream;
import org.systemicrisk.data.explain.FindingPages;
import org.systemicrisk.model.check.Acceptance;
import org.systemicrisk.model.check.AcceptedFinding;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;

/** Shows findings as SARIF 2.1.0, the form that code hosts and editors read. */
public final class FindingsSarif {
    private final String toolVersion;

    /** @param toolVersion version of this program */
    public FindingsSarif(String toolVersion) {
        this.toolVersion = toolVersion;
    }

    /** All findings in their order, the accepted ones last and suppressed; the text ends with a line feed. */
    public String show(Results results) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        root.put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "risk-assessment");
        driver.put("version", toolVersion);
        rules(results, driver.putArray("rules"));
        run.put("columnKind", "unicodeCodePoints");
        ArrayNode array = run.putArray("results");
        Fingerprints fingerprints = new Fingerprints();
        for (Finding finding : results.open()) {
            result(finding, fingerprints, array.addObject());
        }
        for (AcceptedFinding accepted : results.accepted()) {
            ObjectNode result = array.addObject();
            result(accepted.finding(), fingerprints, result);
            suppression(accepted.acceptance(), result);
        }
        return PrettyJson.of(root);
    }

    private static void rules(Results results, ArrayNode rules) {
        Stream.concat(results.open().stream(), results.accepted().stream().map(AcceptedFinding::finding))
                .map(Finding::code)
                .distinct()
                .sorted()
                .forEach(code -> rule(code, rules.addObject()));
    }

    private static void rule(String code, ObjectNode rule) {
        rule.put("id", code);
        FindingPages.page(code).ifPresent(page -> {
            rule.putObject("shortDescription").put("text", page.title());
            rule.putObject("fullDescription").put("text", page.why());
            ObjectNode help = rule.putObject("help");
            help.put("text", page.markdown());
            help.put("markdown", page.markdown());
        });
    }

    private static void result(Finding finding, Fingerprints fingerprints, ObjectNode result) {
        result.put("ruleId", finding.code());
        result.put("level", finding.severity().name().toLowerCase(Locale.ROOT));
        String help = finding.help().isEmpty() ? "" : "\nhelp: " + finding.help();
        result.putObject("message").put("text", finding.fact() + help);
        if (RepositoryPaths.isFile(finding.place())) {
            ObjectNode location = result.putArray("locations").addObject().putObject("physicalLocation");
            location.putObject("artifactLocation")
                    .put("uri", uri(finding.place().file()));
            region(finding.place(), location);
        }
        result.putObject("partialFingerprints").put("finding/v1", fingerprints.of(finding));
    }

    private static void suppression(Acceptance acceptance, ObjectNode result) {
        ObjectNode suppression = result.putArray("suppressions").addObject();
        suppression.put("kind", "external");
        suppression.put("status", "accepted");
        suppression.put("justification", acceptance.reason());
        ObjectNode properties = suppression.putObject("properties");
        properties.put("by", acceptance.by().value());
        properties.put("until", acceptance.until().toString());
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
