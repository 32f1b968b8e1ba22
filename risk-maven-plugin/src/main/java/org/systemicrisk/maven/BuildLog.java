package org.systemicrisk.maven;

import java.util.ArrayList;
import java.util.List;
import org.systemicrisk.model.finding.Finding;
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
        table.row("findings", FindingLog.count(outcome.findings()), paths.show(outcome.internal()));
        List<String> lines = new ArrayList<>(table.lines());
        lines.add("Done in " + seconds(millis) + ".");
        return List.copyOf(lines);
    }

    /** The one sentence with which a build fails. */
    String failure(BuildOutcome outcome, boolean wouldWrite) {
        List<Finding> errors =
                outcome.findings().stream().filter(Finding::isError).toList();
        return FindingLog.count(errors) + " in the assessment"
                + (wouldWrite ? ", so no edition was written" : "")
                + ". All findings are in " + paths.show(outcome.internal()) + ".";
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
