package org.systemicrisk.data.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Severity;

/** Open findings as a code quality report of GitLab, which shows them in merge requests. */
public final class GitLabCodeQuality {

    private final RepositoryPaths paths;

    public GitLabCodeQuality(RepositoryPaths paths) {
        this.paths = paths;
    }

    /** All open findings in their order; the text ends with a line feed. */
    public String show(Results results) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        Fingerprints fingerprints = new Fingerprints();
        for (Finding finding : results.open()) {
            ObjectNode node = all.addObject();
            String help = finding.help().isEmpty() ? "" : " (help: " + finding.help() + ")";
            node.put("description", finding.fact() + help);
            node.put("check_name", finding.code());
            node.put("fingerprint", fingerprints.of(finding));
            node.put("severity", severity(finding.severity()));
            ObjectNode location = node.putObject("location");
            location.put("path", paths.of(finding.place()));
            // there is no form for a file as a whole
            location.putObject("lines").put("begin", Math.max(1, finding.place().line()));
        }
        return PrettyJson.of(all);
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }
}
