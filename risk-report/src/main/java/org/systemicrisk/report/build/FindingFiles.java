package org.systemicrisk.report.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.systemicrisk.data.output.AcceptanceStubs;
import org.systemicrisk.data.output.FindingsJson;
import org.systemicrisk.data.output.FindingsSarif;
import org.systemicrisk.data.output.GitLabCodeQuality;
import org.systemicrisk.data.output.JUnitXml;
import org.systemicrisk.data.output.Results;
import org.systemicrisk.report.publish.Publication;

/** Writes the findings of a build in every form that was asked for, all from one list. */
final class FindingFiles {

    private final Publication publication;
    private final CheckOptions options;
    private final String version;

    FindingFiles(Publication publication, CheckOptions options, String version) {
        this.publication = publication;
        this.options = options;
        this.version = version;
    }

    void write(BuildOutcome outcome) throws IOException {
        Results results = outcome.results();
        put("findings.json", new FindingsJson(outcome.texts()).show(results));
        put("findings.sarif", new FindingsSarif(version).show(results));
        put(BuildOutcome.TO_ACCEPT, AcceptanceStubs.of(results));
        for (FindingFormat format : FindingFormat.values()) {
            put(format.file(), options.formats().contains(format) ? show(format, results) : "");
        }
    }

    private String show(FindingFormat format, Results results) {
        return switch (format) {
            case GITLAB -> new GitLabCodeQuality(options.paths()).show(results);
            case JUNIT -> new JUnitXml().show(results);
        };
    }

    /** Writes a file; where there is nothing to write, that of an earlier build is taken away. */
    private void put(String name, String content) throws IOException {
        if (content.isEmpty()) {
            publication.removeInternal(name);
        } else {
            publication.writeInternal(name, content.getBytes(UTF_8));
        }
    }
}
