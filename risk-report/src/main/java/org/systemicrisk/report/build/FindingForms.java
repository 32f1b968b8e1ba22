package org.systemicrisk.report.build;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.systemicrisk.data.output.FindingsJson;
import org.systemicrisk.data.output.FindingsSarif;
import org.systemicrisk.data.output.GitLabCodeQuality;
import org.systemicrisk.data.output.JUnitXml;
import org.systemicrisk.data.output.RepositoryPaths;
import org.systemicrisk.data.output.Results;
import org.systemicrisk.data.source.SourceTexts;

/**
 * The forms in which findings are written for other programs.
 *
 * @param formats forms that are written beside JSON and SARIF
 * @param paths where the project lies in its repository, for the forms that code hosts read
 * @param version of this program
 */
public record FindingForms(Set<FindingFormat> formats, RepositoryPaths paths, String version) {

    public FindingForms {
        formats = Set.copyOf(formats);
    }

    /** The content of every file by its name; empty for a form that was not asked for. */
    Map<String, String> of(Results results, SourceTexts texts) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("findings.json", new FindingsJson(texts).show(results));
        files.put("findings.sarif", new FindingsSarif(version).show(results));
        for (FindingFormat format : FindingFormat.values()) {
            files.put(format.file(), formats.contains(format) ? show(format, results) : "");
        }
        return files;
    }

    private String show(FindingFormat format, Results results) {
        return switch (format) {
            case GITLAB -> new GitLabCodeQuality(paths).show(results);
            case JUNIT -> new JUnitXml().show(results);
        };
    }
}
