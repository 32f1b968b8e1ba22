package org.systemicrisk.model.replay;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Level;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Basis;
import org.systemicrisk.model.scoring.Figures;
import org.systemicrisk.model.scoring.Inputs;
import org.systemicrisk.model.scoring.Score;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.Sources;
import org.systemicrisk.model.scoring.SubjectScorer;
import org.systemicrisk.model.scoring.SubjectScores;
import org.systemicrisk.model.scoring.Tree;

/**
 * Recomputes the scores of one subject. A rating with a withheld input cannot be recomputed; those that build on it are
 * recomputed from the step that is printed.
 */
final class ScoreChecks {

    private final Check.Kind kind;
    private final ScoredAssessment edition;
    private final SubjectScorer scorer;
    private final Sources sources;
    private final ShownRest rest;

    ScoreChecks(Check.Kind kind, ScoredAssessment edition) {
        Methodology methodology = edition.assessment().methodology();
        Figures figures = edition.figures();
        this.edition = edition;
        this.kind = kind;
        this.scorer = new SubjectScorer(methodology, figures);
        this.sources = new Sources(methodology, figures);
        this.rest = new ShownRest(methodology);
    }

    /**
     * Compares all scores of a subject.
     *
     * @param path the keys that lead to them in the data file
     */
    List<Check> of(Inputs entry, SubjectScores printed, List<String> path) {
        Inputs inputs =
                entry.withParts(entry.parts().stream().map(this::asFarAsKnown).toList());
        SubjectScores plain = scorer.score(inputs);
        Map<Dimension, Set<RedactionId>> prevented = prevented(inputs, printed, plain);
        SubjectScores again =
                prevented.isEmpty() ? plain : scorer.score(supposing(inputs, printed, prevented.keySet()));
        List<Check> checks = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            List<String> at = new ArrayList<>(path);
            at.add(dimension.wire());
            Score score = printed.of(dimension);
            if (prevented.containsKey(dimension)) {
                checks.add(withheld(inputs.subject(), score, plain.of(dimension), prevented.get(dimension), at));
            } else {
                compared(inputs.subject(), score, again.of(dimension), prevented, at)
                        .ifPresent(checks::add);
            }
        }
        return checks;
    }

    /** Compares ratings that are rolled up from printed ratings, of which none is withheld. */
    List<Check> rolledUp(SubjectScores printed, SubjectScores again, List<String> path) {
        List<Check> checks = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            List<String> at = new ArrayList<>(path);
            at.add(dimension.wire());
            compared(printed.subject(), printed.of(dimension), again.of(dimension), Map.of(), at)
                    .ifPresent(checks::add);
        }
        return checks;
    }

    /** A part of a rating that is rolled up, with its printed steps in place of what cannot be recomputed; of teams none are printed. */
    private Inputs asFarAsKnown(Inputs part) {
        if (part.level() == Level.TEAMS) {
            return part;
        }
        return edition.scoresOf(part.subject())
                .map(printed -> supposing(
                        part,
                        printed,
                        prevented(part, printed, scorer.score(part)).keySet()))
                .orElse(part);
    }

    private Map<Dimension, Set<RedactionId>> prevented(Inputs inputs, SubjectScores printed, SubjectScores plain) {
        Map<Dimension, Set<RedactionId>> prevented = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            if (!isStated(printed.of(dimension), plain.of(dimension))
                    && !Comparing.of(printed.of(dimension), plain.of(dimension)).isEmpty()) {
                Set<RedactionId> withheld = sources.withheld(inputs, dimension);
                if (!withheld.isEmpty()) {
                    prevented.put(dimension, withheld);
                }
            }
        }
        return prevented;
    }

    /** What is shown beside a stated rating follows from the other ratings, and from none of its own inputs. */
    private static boolean isStated(Score printed, Score plain) {
        return printed.basis() instanceof Basis.Stated && plain.basis() instanceof Basis.Stated;
    }

    private static Inputs supposing(Inputs inputs, SubjectScores printed, Set<Dimension> dimensions) {
        Inputs supposed = inputs;
        for (Dimension dimension : dimensions) {
            Optional<StepId> step = printed.of(dimension).step();
            if (step.isPresent()) {
                supposed = supposed.supposing(dimension, step.get());
            }
        }
        return supposed;
    }

    /** What is shown of a score has to hold together even where one of its inputs is not. */
    private Check withheld(String subject, Score printed, Score plain, Set<RedactionId> withheld, List<String> path) {
        List<Difference> differences = rest.differences(printed, plain);
        return check(
                subject,
                printed,
                differences.isEmpty() ? Verdict.WITHHELD : Verdict.DIFFERS,
                withheld,
                differences,
                "",
                path);
    }

    private Optional<Check> compared(
            String subject, Score printed, Score again, Map<Dimension, Set<RedactionId>> prevented, List<String> path) {
        List<Difference> differences = Comparing.of(printed, again);
        if (differences.isEmpty()) {
            return agreement(printed).map(verdict -> check(subject, printed, verdict, Set.of(), List.of(), "", path));
        }
        Set<RedactionId> upstream = Tree.withheld(printed);
        prevented.values().forEach(upstream::addAll);
        boolean numbersAreGone = !prevented.isEmpty() && !Tree.withheld(printed).isEmpty();
        if (numbersAreGone) {
            return Optional.of(withheld(subject, printed, again, new LinkedHashSet<>(upstream), path));
        }
        return Optional.of(
                check(subject, printed, Verdict.DIFFERS, Set.of(), differences, InWords.of(again.basis()), path));
    }

    private static Optional<Verdict> agreement(Score printed) {
        if (printed.basis() instanceof Basis.Missing) {
            return Optional.empty();
        }
        return Optional.of(printed.basis() instanceof Basis.Stated ? Verdict.STATED : Verdict.AGREES);
    }

    private Check check(
            String subject,
            Score printed,
            Verdict verdict,
            Set<RedactionId> withheld,
            List<Difference> differences,
            String inputs,
            List<String> path) {
        return new Check(kind, subject, printed.dimension(), path, verdict, withheld, differences, inputs);
    }
}
