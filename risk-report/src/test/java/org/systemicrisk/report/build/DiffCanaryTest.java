package org.systemicrisk.report.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.systemicrisk.data.output.RepositoryPaths;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.report.diff.DiffAudience;

/**
 * Nothing that either side withholds is in a public diff, whichever side comes first, and whether they are two years, a draft in which
 * less was withheld, or two assessments made by chance. {@code -Drisk.cases=500} tries more than the usual number, {@code -Drisk.seed=1}
 * others.
 */
class DiffCanaryTest {

    private static final int CASES = Integer.getInteger("risk.cases", 8);
    private static final long SEED = Long.getLong("risk.seed", 20261122);

    private static final FindingForms FORMS =
            new FindingForms(Set.of(FindingFormat.GITLAB), RepositoryPaths.TOP, "1.0");

    @TempDir
    Path temp;

    @Test
    void nothingWithheldIsInThePublicDiffOfTwoYears() throws IOException {
        Project project = Project.copy(Project.CANARY, temp);

        assertThat(found(project, "2023", "2024", DiffAudience.PUBLIC, secrets()))
                .isEmpty();
        assertThat(found(project, "2024", "2023", DiffAudience.PUBLIC, secrets()))
                .isEmpty();
    }

    @Test
    void whatADraftShowedIsWithheldWhenItIsWithheldNow() throws IOException {
        Project project = Project.copy(Project.CANARY, temp.resolve("now"));
        Project draft = Project.copy(Project.CANARY, temp.resolve("draft"));
        draft.write("assessments/2024/redactions.yaml", passagesOnly(draft));

        String folder = draft.folder().toString();
        assertThat(found(project, folder, "2024", DiffAudience.PUBLIC, secrets()))
                .isEmpty();
        assertThat(found(project, "2024", folder, DiffAudience.PUBLIC, secrets()))
                .isEmpty();
    }

    @Test
    void theSearchFindsWhatTheAuthoritiesRead() throws IOException {
        Project project = Project.copy(Project.CANARY, temp.resolve("now"));
        Project draft = Project.copy(Project.CANARY, temp.resolve("draft"));
        draft.write("assessments/2024/redactions.yaml", passagesOnly(draft));

        List<String> read = found(project, draft.folder().toString(), "2024", DiffAudience.AUTHORITIES, secrets());

        assertThat(read).contains("LarkHarmOfBuyers").noneMatch(word -> word.startsWith(Canaries.INTERNAL));
    }

    @Test
    void nothingWithheldIsInThePublicDiffOfAssessmentsMadeByChance() throws IOException {
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            RandomProject.Made one = RandomProject.of(seed, Files.createDirectories(temp.resolve("one" + seed)));
            RandomProject.Made other =
                    RandomProject.of(seed + 1_000_000, Files.createDirectories(temp.resolve("other" + seed)));
            List<Canary> secret = new ArrayList<>();
            for (Aviary aviary : List.of(one.aviary(), other.aviary())) {
                secret.addAll(aviary.withheld());
                secret.addAll(aviary.of(Canary.Kind.REASON, Canary.Kind.INTERNAL));
            }
            for (String from : List.of("2023", other.project().folder().toString())) {
                DiffOutcome outcome = diff(one.project(), from, "2024", DiffAudience.PUBLIC);
                if (outcome.folder() == null) {
                    refused++;
                    // two projects may have a sentence in common that only one of them withholds
                    wrong.addAll(outcome.errors().stream()
                            .filter(finding ->
                                    from.equals("2023") || !finding.code().startsWith("LEA"))
                            .map(finding -> finding.code() + " " + finding.fact())
                            .toList());
                } else {
                    List<String> found = Traces.of(outcome.folder())
                            .of(secret.stream().map(Canary::text).toList());
                    if (!found.isEmpty()) {
                        wrong.add("seed " + seed + " against " + from + ": " + found);
                    }
                }
            }
        }

        System.out.println(
                "seeds from " + SEED + ": " + 2 * CASES + " public diffs, " + refused + " of them not written");
        assertThat(wrong).isEmpty();
        assertThat(refused).isLessThan(CASES);
    }

    /** The redactions of a project without those of figures, names, measures and answers. */
    private static String passagesOnly(Project project) throws IOException {
        try (Stream<String> lines = Files.lines(project.folder().resolve("assessments/2024/redactions.yaml"))) {
            return lines.filter(line -> !line.startsWith("  - {id:")).collect(Collectors.joining("\n", "", "\n"));
        }
    }

    private static List<String> secrets() throws IOException {
        List<String> secrets = new ArrayList<>(CanaryIT.FIGURES);
        for (String kind : List.of(Canaries.WITHHELD, Canaries.INTERNAL, Canaries.REASONS)) {
            secrets.addAll(Canaries.in(Project.CANARY, kind));
        }
        return secrets;
    }

    private static List<String> found(
            Project project, String from, String to, DiffAudience audience, List<String> secrets) throws IOException {
        DiffOutcome outcome = diff(project, from, to, audience);
        assertThat(outcome.errors().stream().map(Finding::fact).toList()).isEmpty();
        return Traces.of(outcome.folder()).of(secrets);
    }

    private static DiffOutcome diff(Project project, String from, String to, DiffAudience audience) throws IOException {
        return new DiffBuild(new DiffRequest(
                        project.folder(), project.folder(), project.output(), from, to, audience, FORMS))
                .run();
    }
}
