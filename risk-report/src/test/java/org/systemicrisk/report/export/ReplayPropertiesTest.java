package org.systemicrisk.report.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.systemicrisk.data.replay.AssessmentFile;
import org.systemicrisk.data.replay.FileReplay;
import org.systemicrisk.data.replay.ReplayText;
import org.systemicrisk.data.replay.UnreadableFileException;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.redaction.Edition;
import org.systemicrisk.model.redaction.Redactor;
import org.systemicrisk.model.replay.Check;
import org.systemicrisk.model.replay.Verdict;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Scorer;

/** What holds for any two years. More of them with {@code -Drisk.cases=1000}; a failure names its seed. */
class ReplayPropertiesTest {

    private static final long SEED = Long.getLong("risk.seed", 20261122);
    private static final int CASES = Integer.getInteger("risk.cases", 15);

    private static final int ALTERATIONS = 4;

    @TempDir
    Path temp;

    @Test
    void whatABuildWritesAgreesWhateverIsRatedAndWithheld() throws IOException {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        List<String> wrong = new ArrayList<>();
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            ScoredAssessment scored = scored(seed);
            for (Edition edition : List.<Edition>of(Redactor.publish(scored), Redactor.complete(scored))) {
                FileReplay replay = replay(edition);
                replay.checks().forEach(check -> verdicts.merge(check.verdict(), 1, Integer::sum));
                if (replay.differs() || !edition.isPublic() && replay.hasGaps()) {
                    wrong.add("seed " + seed + ", " + edition + ": " + new ReplayText(replay).lines());
                }
            }
        }

        System.out.println("seeds from " + SEED + ": " + CASES + " assessments, " + verdicts);
        assertThat(wrong).isEmpty();
        assertThat(verdicts).containsOnlyKeys(Verdict.AGREES, Verdict.STATED, Verdict.WITHHELD);
    }

    /** There an inherent risk is stated, and its probability rests on what teams say, of which something is withheld. */
    @Test
    void aStatedRatingIsReadBesideTheRatingsThatAreShown() throws IOException {
        assertThat(replay(Redactor.publish(scored(20_261_766))).differs()).isFalse();
    }

    @Test
    void whatCannotBeRecomputedRestsOnSomethingThatIsWithheld() throws IOException {
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            ScoredAssessment scored = scored(seed);
            FileReplay replay = replay(Redactor.publish(scored));

            assertThat(replay.checks())
                    .as("seed " + seed)
                    .filteredOn(check -> check.verdict() == Verdict.WITHHELD)
                    .allMatch(check -> !check.withheld().isEmpty());
            if (scored.assessment().redactions().isEmpty()) {
                assertThat(replay.checks())
                        .as("seed " + seed)
                        .filteredOn(check -> check.kind() == Check.Kind.SCORE)
                        .noneMatch(check -> check.verdict() == Verdict.WITHHELD);
            }
        }
    }

    @Test
    void oneAlteredValueIsFoundWhereverRecomputationCanShowIt() throws IOException {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        List<String> wrong = new ArrayList<>();
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            Random random = new Random(seed);
            byte[] original = AssessmentJson.write(Redactor.publish(scored(seed)));
            FileReplay before = FileReplay.of(AssessmentFile.of(original, "assessment.json"));
            for (int i = 0; i < ALTERATIONS; i++) {
                Alteration alteration = Alteration.of(original, random);
                Outcome outcome = outcome(before, alteration);
                outcomes.merge(outcome, 1, Integer::sum);
                if (outcome == Outcome.MISSED) {
                    wrong.add("seed " + seed + ", " + alteration.told());
                }
            }
        }

        System.out.println("seeds from " + SEED + ": " + CASES * ALTERATIONS + " alterations, " + outcomes);
        assertThat(wrong).isEmpty();
        assertThat(outcomes).containsKeys(Outcome.REFUSED, Outcome.FOUND, Outcome.OF_NO_EFFECT);
    }

    /** What becomes of an alteration. */
    private enum Outcome {
        /** The file cannot be read any more. */
        REFUSED,
        FOUND,
        /** An input from which nothing follows otherwise. */
        OF_NO_EFFECT,
        /** A result that is said not to be recomputable, or a text in it that nothing gives. */
        DECLARED,
        MISSED
    }

    private static Outcome outcome(FileReplay before, Alteration alteration) {
        try {
            AssessmentFile after = AssessmentFile.of(alteration.file().getBytes(UTF_8), "assessment.json");
            if (FileReplay.of(after).differs()) {
                return Outcome.FOUND;
            }
            if (isDeclared(before, alteration.path())) {
                return Outcome.DECLARED;
            }
            boolean same = FromInputs.of(before.file().content()).equals(FromInputs.of(after.content()));
            return same && !isResult(alteration.path()) ? Outcome.OF_NO_EFFECT : Outcome.MISSED;
        } catch (UnreadableFileException refused) {
            return Outcome.REFUSED;
        }
    }

    private static boolean isResult(List<String> path) {
        String first = path.get(0).equals("previous") ? path.get(1) : path.get(0);
        return List.of("modules", "risks", "comparison", "recomputable").contains(first);
    }

    private static boolean isDeclared(FileReplay replay, List<String> path) {
        return replay.checks().stream()
                .filter(check -> check.verdict() == Verdict.WITHHELD)
                .anyMatch(check -> path.size() > check.path().size()
                        && path.subList(0, check.path().size()).equals(check.path()));
    }

    private ScoredAssessment scored(long seed) throws IOException {
        Assessment assessment = RandomYears.of(seed, Files.createTempDirectory(temp, "years"));
        return Scorer.score(assessment);
    }

    private static FileReplay replay(Edition edition) {
        return FileReplay.of(AssessmentFile.of(AssessmentJson.write(edition), "assessment.json"));
    }
}
