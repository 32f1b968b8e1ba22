package org.systemicrisk.data.output;

import java.util.ArrayList;
import java.util.List;
import org.systemicrisk.data.explain.FindingPages;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;

/** Open findings as GitHub's workflow commands: lines that GitHub shows beside the lines of a pull request. */
public final class GitHubAnnotations {

    private final RepositoryPaths paths;

    public GitHubAnnotations(RepositoryPaths paths) {
        this.paths = paths;
    }

    /** One line for each open finding, in their order. */
    public List<String> lines(Results results) {
        return results.open().stream().map(this::line).toList();
    }

    private String line(Finding finding) {
        String command =
                switch (finding.severity()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case NOTE -> "notice";
                };
        String title = finding.code()
                + FindingPages.page(finding.code())
                        .map(page -> ": " + page.title())
                        .orElse("");
        List<String> properties = new ArrayList<>(place(finding.place()));
        properties.add("title=" + property(title));
        String help = finding.help().isEmpty() ? "" : "\nhelp: " + finding.help();
        return "::" + command + " " + String.join(",", properties) + "::" + data(finding.fact() + help);
    }

    private List<String> place(Place place) {
        List<String> properties = new ArrayList<>();
        if (RepositoryPaths.isFile(place)) {
            properties.add("file=" + property(paths.of(place)));
            if (place.line() > 0) {
                properties.add("line=" + place.line());
            }
            if (place.column() > 0) {
                properties.add("col=" + place.column());
            }
        }
        return properties;
    }

    private static String data(String text) {
        String visible = text.replaceAll("[\\p{Cntrl}&&[^\\r\\n]]", "?");
        return visible.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
