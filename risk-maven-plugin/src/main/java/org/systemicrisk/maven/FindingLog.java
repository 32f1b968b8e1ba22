package org.systemicrisk.maven;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;
import org.systemicrisk.data.output.FindingsText;
import org.systemicrisk.data.output.Ink;
import org.systemicrisk.data.output.Results;
import org.systemicrisk.data.source.SourceTexts;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Severity;

/** Prints findings so that a terminal or an editor can jump to the place. */
final class FindingLog {

    /** Of one code: who has mended these knows how to mend the others. */
    private static final int MOST_OF_A_CODE = 10;

    private final Log log;
    private final String project;
    private final Ink ink;

    FindingLog(Log log, ShownPaths paths, Path project, Ink ink) {
        this.log = log;
        this.ink = ink;
        String shown = paths.show(project);
        this.project = shown.equals(".") ? "" : shown + "/";
    }

    /**
     * Prints them in their order, each at the log level of its severity, file by file, at most ten of a code.
     *
     * @param texts the files' lines for excerpts, with what is withheld masked
     * @param all the file that holds all of them
     */
    void print(List<Finding> findings, SourceTexts texts, String all) {
        FindingsText shown = new FindingsText(texts, ink);
        Map<String, Rest> rests = new LinkedHashMap<>();
        String file = findings.isEmpty() ? "" : findings.get(0).place().file();
        for (Finding finding : findings) {
            Rest rest = rests.computeIfAbsent(finding.code(), code -> new Rest());
            if (!rest.takes(finding)) {
                continue;
            }
            if (!finding.place().file().equals(file)) {
                file = finding.place().file();
                print(finding.severity(), "");
            }
            List<String> lines = shown.lines(finding);
            print(finding.severity(), inWorkingFolder(finding, lines.get(0)));
            lines.stream().skip(1).forEach(line -> print(finding.severity(), line));
        }
        rests.forEach((code, rest) -> rest.tell(code, all));
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

    /** "2 errors, 1 warning, 12 accepted", leaving out what there is none of; "no findings" when there is nothing. */
    static String count(Results results) {
        Stream<String> accepted = results.accepted().isEmpty()
                ? Stream.of()
                : Stream.of(results.accepted().size() + " accepted");
        List<String> parts = Stream.concat(
                        Stream.of(Severity.values()).map(severity -> counted(results.open(), severity)), accepted)
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

    /** The findings of one code that are only counted. */
    private final class Rest {
        private int shown;
        private int more;
        private Severity gravest = Severity.NOTE;

        boolean takes(Finding finding) {
            if (shown < MOST_OF_A_CODE) {
                shown++;
                return true;
            }
            more++;
            gravest = finding.severity().compareTo(gravest) < 0 ? finding.severity() : gravest;
            return false;
        }

        void tell(String code, String all) {
            if (more > 0) {
                print(gravest, "");
                print(
                        gravest,
                        "and " + more + " more " + code + " finding" + (more == 1 ? "" : "s") + ", all in " + all);
            }
        }
    }
}
