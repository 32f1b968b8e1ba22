package org.systemicrisk.data.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.systemicrisk.data.output.AcceptanceStubs;
import org.systemicrisk.data.output.FindingsJson;
import org.systemicrisk.data.output.FindingsSarif;
import org.systemicrisk.data.output.FindingsText;
import org.systemicrisk.data.output.GitHubAnnotations;
import org.systemicrisk.data.output.GitLabCodeQuality;
import org.systemicrisk.data.output.JUnitXml;
import org.systemicrisk.data.output.RepositoryPaths;
import org.systemicrisk.data.output.Results;
import org.systemicrisk.data.project.Reading;
import org.systemicrisk.model.check.AcceptedFinding;
import org.systemicrisk.model.finding.Finding;

/** All that is told of a check, in every form in which findings leave the program. */
final class Tellings {

    private Tellings() {}

    /**
     * Every line of every form, without the numbers that no file holds: lines and columns, digests, counts of findings.
     * The pages of rules, which SARIF repeats, are written from other data and left out.
     */
    static Set<String> lines(Reading reading, List<Finding> open, List<AcceptedFinding> accepted) {
        Results results = new Results(open, accepted);
        List<String> all = new ArrayList<>();
        all.add(new FindingsText(reading.texts()).show(results.open()));
        all.add(new FindingsJson(reading.texts())
                .show(results)
                .replaceAll("\"(?:line|column|length|content)\" : [^\n]*", ""));
        all.add(withoutPages(new FindingsSarif("test").show(results)));
        all.add(AcceptanceStubs.of(results).replaceAll("content: \"[0-9a-f]*\"|(?m)^#.*", ""));
        all.add(new JUnitXml().show(results).replaceAll("<testsuite.*", ""));
        all.add(new GitLabCodeQuality(RepositoryPaths.TOP)
                .show(results)
                .replaceAll("\"(?:fingerprint|begin)\" : [^\n]*", ""));
        new GitHubAnnotations(RepositoryPaths.TOP)
                .lines(results)
                .forEach(line -> all.add(line.replaceAll("(?:line|col)=[0-9]+|%[0-9A-F]{2}", " ")));
        results.open().stream()
                .map(Finding::toString)
                .map(text -> text.replaceAll("content=[0-9a-f]*", ""))
                .forEach(all::add);
        return all.stream()
                .flatMap(String::lines)
                .map(line -> line.replaceFirst("^ +[0-9]+ \\|", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String withoutPages(String sarif) {
        return sarif.substring(sarif.indexOf("\"results\""))
                .replaceAll("\"(?:startLine|startColumn|endColumn|finding/v1)\" : [^\n]*", "");
    }
}
