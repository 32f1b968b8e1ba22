package org.systemicrisk.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;
import org.systemicrisk.data.output.FindingsText;
import org.systemicrisk.data.source.SourceTexts;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Severity;

/** Prints findings so that a terminal or an editor can jump to the place. */
final class FindingLog {

    private final Log log;
    private final String project;

    FindingLog(Log log, ShownPaths paths, Path project) {
        this.log = log;
        String shown = paths.show(project);
        this.project = shown.equals(".") ? "" : shown + "/";
    }

    /**
     * Prints them in their order, each at the log level of its severity.
     *
     * @param texts the files' lines for excerpts, with what is withheld masked
     */
    void print(List<Finding> findings, SourceTexts texts) {
        FindingsText shown = new FindingsText(texts);
        for (Finding finding : findings) {
            List<String> lines = shown.lines(finding);
            print(finding.severity(), inWorkingFolder(finding, lines.get(0)));
            lines.stream().skip(1).forEach(line -> print(finding.severity(), line));
        }
    }

    private String inWorkingFolder(Finding finding, String line) {
        String file = finding.place().file();
        if (file.isEmpty()) {
            return line.strip();
        }
        // a template that comes with the program has a name in brackets and no path
        return file.startsWith("(") ? line : project + line;
    }

    private void print(Severity severity, String line) {
        switch (severity) {
            case ERROR -> log.error(line);
            case WARNING -> log.warn(line);
            case NOTE -> log.info(line);
        }
    }

    /** "2 errors, 1 warning", leaving out what there is none of; "no findings" when there is nothing at all. */
    static String count(List<Finding> findings) {
        List<String> parts = Stream.of(Severity.values())
                .map(severity -> counted(findings, severity))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? "no findings" : String.join(", ", parts);
    }

    private static String counted(List<Finding> findings, Severity severity) {
        long number = findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        String word =
                switch (severity) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case NOTE -> "note";
                };
        return number == 0 ? "" : number + " " + word + (number == 1 ? "" : "s");
    }
}
