package org.systemicrisk.report.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Map;
import org.systemicrisk.data.output.AcceptanceStubs;
import org.systemicrisk.data.output.Results;
import org.systemicrisk.report.publish.Publication;

/** Writes the findings of a build in every form that was asked for, all from one list. */
final class FindingFiles {

    private final Publication publication;
    private final FindingForms forms;

    FindingFiles(Publication publication, CheckOptions options, String version) {
        this.publication = publication;
        this.forms = new FindingForms(options.formats(), options.paths(), version);
    }

    void write(BuildOutcome outcome) throws IOException {
        Results results = outcome.results();
        for (Map.Entry<String, String> file : forms.of(results, outcome.texts()).entrySet()) {
            put(file.getKey(), file.getValue());
        }
        put(BuildOutcome.TO_ACCEPT, AcceptanceStubs.of(results));
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
