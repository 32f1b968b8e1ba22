package org.systemicrisk.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Severity;

/** Prints findings so that a terminal or an editor can jump to the place. */
final class FindingLog {

    private final Log log;
    private final ShownPaths paths;
    private final Path project;

    FindingLog(Log log, ShownPaths paths, Path project) {
        this.log = log;
        this.paths = paths;
        this.project = project;
    }

    /** Prints all of them, sorted by place; each severity goes to the log level of the same name. */
    void print(List<Finding> findings) {
        findings.stream().sorted().forEach(this::print);
    }

    private void print(Finding finding) {
        lines(finding).forEach(line -> {
            switch (finding.severity()) {
                case ERROR -> log.error(line);
                case WARNING -> log.warn(line);
                case NOTE -> log.info(line);
            }
        });
    }

    private Stream<String> lines(Finding finding) {
        String fact = place(finding) + finding.fact() + " [" + finding.code() + "]";
        return Stream.concat(fact.lines(), finding.help().lines().map(line -> "    help: " + line));
    }

    private String place(Finding finding) {
        String file = finding.place().file();
        if (file.isEmpty()) {
            return "";
        }
        String position = finding.place().toString().substring(file.length());
        return paths.show(project.resolve(file)) + position + ": ";
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
