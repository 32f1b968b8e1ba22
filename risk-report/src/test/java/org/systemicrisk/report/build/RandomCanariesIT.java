package org.systemicrisk.report.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.systemicrisk.data.replay.AssessmentFile;
import org.systemicrisk.data.replay.FileReplay;
import org.systemicrisk.data.replay.ReplayText;
import org.systemicrisk.report.publish.Folder;

/**
 * Projects made by chance, with a secret in every kind of place: nothing withheld is in any byte of what is published, and
 * everything is in the complete edition, so that the search is able to find it. The search shares nothing with the one
 * that guards a build.
 *
 * <p>{@code -Drisk.cases=500} tries more than the usual number of projects, {@code -Drisk.seed=1} others.
 */
class RandomCanariesIT {

    private static final int CASES = Integer.getInteger("risk.cases", Dice.TURN);
    private static final long SEED = Long.getLong("risk.seed", 20251130);
    private static final boolean POPPLER = Pdftotext.isInstalled();

    /** What has to occur besides a passage in every text. */
    private static final List<String> KINDS = List.of(
            "figure as mark",
            "figure as band",
            "figure as rounded",
            "figure as index",
            "figure as direction",
            "figure as magnitude",
            "share as it was reported",
            "share of a withheld figure of a figure",
            "share of a withheld figure in a text",
            "value of a territory of a figure",
            "numerator of a figure",
            "denominator of a figure",
            "size of the sample of a figure",
            "frame of the sample",
            "earlier value of a figure",
            "value published elsewhere of a figure",
            "where a figure is published as well",
            "figure of the year before",
            "share of the year before",
            "name of a system",
            "name of a supplier",
            "name of a person",
            "name of a programme",
            "measure since: 2022-03",
            "measure since: 2024-02",
            "measure due: 2025-03",
            "title of a measure",
            "text of a measure",
            "indicator of a measure",
            "answer to a question",
            "part of severity",
            "number typed in a passage",
            "emphasis in a passage",
            "link in a passage",
            "target of a link in a passage",
            "list item",
            "deep list",
            "quotation",
            "table cell",
            "table head",
            "note in a text",
            "heading");

    @TempDir
    Path temp;

    private final Set<String> kinds = new TreeSet<>();
    private final List<String> wrong = new ArrayList<>();
    private int secrets;
    private int files;

    @Test
    void nothingWithheldIsPublishedWhateverIsWithheldAndWhere() throws IOException {
        for (long number = SEED; number < SEED + CASES; number++) {
            check(number);
        }

        System.out.println("seeds from " + SEED + ": " + CASES + " projects, " + secrets + " secrets in " + kinds.size()
                + " kinds of places, " + files + " public files" + (POPPLER ? "" : "; pdftotext is not installed"));
        assertThat(wrong).isEmpty();
        if (CASES >= Dice.TURN) {
            assertThat(kinds).containsAll(KINDS).containsAll(texts());
        }
    }

    /** Every field of text. */
    private static List<String> texts() {
        return Canaries.ofAllTexts().stream()
                .map(name -> name.substring(Canaries.WITHHELD.length()))
                .toList();
    }

    private void check(long number) throws IOException {
        Path folder = Files.createDirectories(temp.resolve(Long.toString(number)));
        RandomProject.Made made = RandomProject.of(number, folder);
        Aviary aviary = made.aviary();
        BuildOutcome outcome = made.project().build();
        if (outcome.hasErrors()) {
            wrong.add("seed " + number + " is not built: " + Project.told(outcome));
            return;
        }
        RandomSearch search = new RandomSearch(made.project().output(), "2024", POPPLER);
        note(number, "published", search.inPublicFiles(aviary));
        note(number, "told where it does not belong", search.insideOnly(aviary));
        note(number, "not found by this search", search.missingInCompleteEdition(aviary));
        note(number, "not to be recomputed", differing(made.project().output()));
        kinds.addAll(aviary.kinds());
        secrets += aviary.withheld().size();
        files += search.publicFiles();
        remove(folder);
    }

    /** Both editions give what they print. */
    private static List<String> differing(Path output) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Folder folder : List.of(Folder.PUBLIC, Folder.CONFIDENTIAL)) {
            Path file = output.resolve(folder.directory()).resolve("2024").resolve("assessment.json");
            FileReplay replay = FileReplay.of(AssessmentFile.read(file, folder.directory()));
            if (replay.differs()) {
                lines.addAll(new ReplayText(replay).lines());
            }
        }
        return lines;
    }

    private void note(long number, String what, List<?> canaries) {
        if (!canaries.isEmpty()) {
            wrong.add("seed " + number + ", " + what + ": " + canaries);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
