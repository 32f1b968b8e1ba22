package org.systemicrisk.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.data.output.Results;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.report.build.BuildOutcome;
import org.systemicrisk.report.build.BuildOutcome.Extent;
import org.systemicrisk.report.build.RatingLine;
import org.systemicrisk.report.build.WrittenEdition;

/** Says in a dozen lines what was read, what came of it, and where it is. */
record BuildLog(ShownPaths paths) {

    private static final long MILLIS_PER_TENTH = 100;

    /** What was read, and the ratings as a small table. */
    List<String> assessment(BuildOutcome outcome) {
        List<String> lines = new ArrayList<>();
        outcome.assessment().ifPresent(id -> lines.add("Assessment " + id + ": " + extent(outcome.read())));
        lines.addAll(ratings(outcome.ratings()).lines());
        return List.copyOf(lines);
    }

    /** Where each edition and the findings are, and how long it took. */
    List<String> written(BuildOutcome outcome, long millis) {
        TextTable table = new TextTable();
        for (WrittenEdition edition : outcome.editions()) {
            table.row(edition.kind().wire(), edition.pages() + " pages", paths.show(edition.folder()));
        }
        table.row("findings", FindingLog.count(outcome.results()), paths.show(outcome.internal()));
        List<String> lines = new ArrayList<>(table.lines());
        lines.add("Done in " + seconds(millis) + ".");
        return List.copyOf(lines);
    }

    /** The file that holds all findings. */
    String allFindings(BuildOutcome outcome) {
        return paths.show(outcome.internal().resolve("findings.json"));
    }

    /** How to accept what has to stay, where there is something that can be accepted. */
    List<String> accepting(BuildOutcome outcome, Path project) {
        Optional<AssessmentId> id = outcome.assessment();
        boolean possible = outcome.findings().stream().anyMatch(Finding::isAcceptable);
        if (id.isEmpty() || !possible) {
            return List.of();
        }
        return List.of(
                "",
                "What a code means: mvn risk:explain -Drisk.code="
                        + outcome.findings().stream()
                                .filter(Finding::isAcceptable)
                                .findFirst()
                                .map(Finding::code)
                                .orElseThrow(),
                "What has to stay can be accepted with a reason: copy its entry from "
                        + paths.show(outcome.internal().resolve(BuildOutcome.TO_ACCEPT)) + " to "
                        + paths.show(project.resolve("assessments/" + id.get() + "/accepted-findings.yaml")));
    }

    /** That more may come, where mistakes have kept the rules from looking. */
    List<String> waiting(BuildOutcome outcome) {
        boolean unread = outcome.assessment().isPresent() && outcome.ratings().isEmpty() && outcome.hasErrors();
        return unread
                ? List.of("", "The rules have not looked at the assessment yet; they do when the errors are corrected.")
                : List.of();
    }

    /** The one sentence with which a build fails. */
    String failure(BuildOutcome outcome, boolean wouldWrite) {
        return FindingLog.count(stopping(outcome)) + " in the assessment"
                + (wouldWrite ? ", so no edition was written" : "")
                + ". All findings are in " + paths.show(outcome.internal()) + ".";
    }

    /** The one sentence of a build that does not fail and yet writes nothing. */
    String withoutEdition(BuildOutcome outcome) {
        return "No edition was written, since there " + (errors(outcome) == 1 ? "is " : "are ")
                + FindingLog.count(stopping(outcome)) + "; the build goes on, since risk.failOn is never.";
    }

    private static long errors(BuildOutcome outcome) {
        return outcome.findings().stream().filter(Finding::isError).count();
    }

    /** Notes never stop anything, and warnings are told only where they do. */
    private static Results stopping(BuildOutcome outcome) {
        return Results.open(outcome.findings().stream()
                .filter(errors(outcome) > 0 ? Finding::isError : finding -> finding.severity() == Severity.WARNING)
                .toList());
    }

    private static TextTable ratings(List<RatingLine> ratings) {
        TextTable table = new TextTable();
        if (!ratings.isEmpty()) {
            table.row("module", "inherent", "effectiveness", "residual", "change");
        }
        ratings.forEach(line ->
                table.row(line.module(), line.inherent(), line.effectiveness(), line.residual(), line.change()));
        return table;
    }

    private static String extent(Extent read) {
        return String.join(
                ", ",
                counted(read.modules(), "module"),
                counted(read.risks(), "risk"),
                counted(read.measures(), "measure"),
                counted(read.figures(), "figure"),
                counted(read.redactions(), "redaction"));
    }

    private static String counted(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    private static String seconds(long millis) {
        long tenths = (millis + MILLIS_PER_TENTH / 2) / MILLIS_PER_TENTH;
        return tenths / 10 + "." + tenths % 10 + " s";
    }
}
