package org.systemicrisk.report.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.PolicySettings;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Basis;
import org.systemicrisk.model.scoring.Score;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.report.view.RatingRows.Subject;

/**
 * Chooses the module or risk whose ratings are worked out as an example: the one that the settings name, or the first
 * module, or else the first risk, in the registry's order. All its ratings must be computed, from inputs that this edition
 * shows. One of whose inputs nothing is withheld from the public comes first, so that both editions have the same example.
 */
final class ExampleChoice {

    private final ScoredAssessment content;
    private final List<Subject> subjects;

    ExampleChoice(Phrases phrases) {
        this.content = phrases.terms().content();
        this.subjects = new RatingRows(phrases).subjects();
    }

    /** Why this one was chosen. */
    enum Reason {
        /** The settings name it. */
        NAMED,
        /** It is the first whose inputs are all public. */
        FIRST,
        /** It is the first of the complete edition, where each has inputs that are withheld from the public. */
        FIRST_WITHHELD
    }

    /**
     * What was chosen, and why.
     *
     * @param scores the computed ones, in the order in which they build on each other
     */
    record Chosen(Subject subject, List<Score> scores, Reason reason) {}

    Optional<Chosen> chosen() {
        return named().or(() -> first(this::isOpen, Reason.FIRST))
                .or(() -> first(this::isShown, Reason.FIRST_WITHHELD));
    }

    /** How many modules and risks are rated, but not all by computing. */
    int notComputed() {
        return (int) subjects.stream().filter(subject -> !isComputed(subject)).count();
    }

    /** How many modules and risks have computed ratings, but inputs that are removed from this edition. */
    int removed() {
        return (int) subjects.stream()
                .filter(this::isComputed)
                .filter(subject -> !isShown(subject))
                .count();
    }

    private Optional<Chosen> named() {
        PolicySettings policy = content.assessment().settings().policy();
        @Nullable String name = policy == null ? null : policy.workedExample();
        return subjects.stream()
                .filter(subject -> subject.id().equals(name))
                .filter(this::isShown)
                .findFirst()
                .map(subject -> chosen(subject, Reason.NAMED));
    }

    private Optional<Chosen> first(Predicate<Subject> suits, Reason reason) {
        List<Subject> suitable = subjects.stream().filter(suits).toList();
        return suitable.stream()
                .filter(subject -> !subject.isRisk())
                .findFirst()
                .or(() -> suitable.stream().findFirst())
                .map(subject -> chosen(subject, reason));
    }

    private Chosen chosen(Subject subject, Reason reason) {
        return new Chosen(subject, scores(subject), reason);
    }

    private boolean isComputed(Subject subject) {
        List<Score> scores = scores(subject);
        return !scores.isEmpty() && scores.stream().allMatch(score -> score.basis() instanceof Basis.Computed);
    }

    private boolean isShown(Subject subject) {
        return isComputed(subject)
                && inputs(subject).stream().allMatch(cell -> cell.value().isPresent());
    }

    private boolean isOpen(Subject subject) {
        return isShown(subject)
                && inputs(subject).stream().allMatch(cell -> cell.redaction().isEmpty());
    }

    private List<? extends Cell<?>> inputs(Subject subject) {
        return scores(subject).stream()
                .flatMap(score -> score.derivation().stream())
                .flatMap(derivation -> derivation.inputs().stream())
                .toList();
    }

    /** The scores of the dimensions that the methodology computes; what it leaves to judgement cannot be worked out. */
    private List<Score> scores(Subject subject) {
        return Stream.of(Dimension.values())
                .filter(content.assessment().methodology()::computes)
                .flatMap(dimension -> content.scoresOf(subject.id()).map(scores -> scores.of(dimension)).stream())
                .toList();
    }
}
