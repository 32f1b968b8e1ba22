package org.systemicrisk.model.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.registry.Continuation;
import org.systemicrisk.model.registry.Lineage;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.scoring.Inputs;
import org.systemicrisk.model.scoring.ScoredAssessment;
import org.systemicrisk.model.scoring.SubjectScorer;
import org.systemicrisk.model.scoring.SubjectScores;

/** Two assessments, each with its figures, and both methodologies: any data can be scored under any method. */
final class TwoYears {

    private static final List<Dimension> FROM_ANSWERS =
            List.of(Dimension.PROBABILITY, Dimension.SEVERITY, Dimension.EFFECTIVENESS);

    private final ScoredAssessment before;
    private final ScoredAssessment now;
    private final boolean methodChanged;
    private final Map<String, Inputs> inputsBefore = new HashMap<>();
    private final Map<String, Inputs> inputsNow = new HashMap<>();
    private final StepReading forwards;
    private final StepReading backwards;
    private final SubjectScorer oldDataToday;
    private final SubjectScorer newDataThen;
    private final SubjectScorer newDataToday;
    private final Lineage<MetricId> metrics;

    TwoYears(ScoredAssessment before, ScoredAssessment now, boolean methodChanged) {
        this.before = before;
        this.now = now;
        this.methodChanged = methodChanged;
        Inputs.in(before.assessment()).forEach(inputs -> inputsBefore.putIfAbsent(inputs.subject(), inputs));
        Inputs.in(now.assessment()).forEach(inputs -> inputsNow.putIfAbsent(inputs.subject(), inputs));
        this.forwards = StepReading.forwards(
                before.assessment().methodology(), now.assessment().methodology());
        this.backwards = StepReading.backwards(
                before.assessment().methodology(), now.assessment().methodology());
        this.oldDataToday = new SubjectScorer(now.assessment().methodology(), before.figures());
        this.newDataThen = new SubjectScorer(before.assessment().methodology(), now.figures());
        this.newDataToday = new SubjectScorer(now.assessment().methodology(), now.figures());
        this.metrics = Lineage.of(now.assessment().registry().metrics(), Metric::id, Metric::supersedes);
    }

    boolean methodChanged() {
        return methodChanged;
    }

    Optional<Scale> scale(Dimension dimension) {
        return now.assessment().methodology().scaleOf(dimension);
    }

    StepReading forwards() {
        return forwards;
    }

    Inputs inputsNow(String subject) {
        return inputs(inputsNow, subject);
    }

    /** The inputs of before, read under the method of today. */
    ReadInputs forwards(String subject, Predicate<Dimension> isStatement) {
        return new InputReading(
                        forwards,
                        before.assessment().methodology(),
                        now.assessment().methodology(),
                        before.figures(),
                        isStatement)
                .read(inputs(inputsBefore, subject));
    }

    /**
     * The inputs of today, read under the method of before. Where single answers cannot be read back, the rating they give is, if a
     * single earlier step is read as it.
     */
    Optional<Inputs> backwards(String subject, SubjectScores scores) {
        ReadInputs read = new InputReading(
                        backwards,
                        now.assessment().methodology(),
                        before.assessment().methodology(),
                        now.figures(),
                        d -> true)
                .read(inputsNow(subject));
        if (read.fault().isPresent()) {
            return Optional.empty();
        }
        Inputs inputs = read.inputs();
        for (Dimension dimension : FROM_ANSWERS) {
            Optional<StepId> step = scores.of(dimension).step().flatMap(at -> backwards.step(dimension, at));
            if (read.faults().containsKey(dimension) && step.isPresent()) {
                inputs = inputs.supposing(dimension, step.get());
            }
        }
        return Optional.of(inputs);
    }

    SubjectScores scoredToday(Inputs ofBefore) {
        return oldDataToday.score(ofBefore);
    }

    SubjectScores scoredThen(Inputs ofNow) {
        return newDataThen.score(ofNow);
    }

    SubjectScores rescored(Inputs ofNow) {
        return newDataToday.score(ofNow);
    }

    /** Why the rates of two assessments cannot be compared; nothing where they can, or where there is none. */
    @Nullable
    Unbridged rateFault(String formerly, String subject) {
        Optional<MetricId> then = rate(inputs(inputsBefore, formerly));
        Optional<MetricId> today = rate(inputs(inputsNow, subject));
        if (then.isEmpty() || today.isEmpty()) {
            return null;
        }
        Continuation<MetricId> continuation =
                metrics.between(Set.of(then.get()), Set.of(today.get())).get(0);
        if (continuation.kind() != Continuation.Kind.KEPT && continuation.kind() != Continuation.Kind.RENAMED) {
            return Unbridged.OTHER_RATE;
        }
        AssessmentId earlier = before.assessment().id();
        AssessmentId later = now.assessment().id();
        boolean broken = now.assessment()
                .registry()
                .metric(today.get())
                .filter(metric -> !metric.breaksBetween(earlier, later).isEmpty())
                .isPresent();
        return broken ? Unbridged.RATE_BROKEN : null;
    }

    private static Optional<MetricId> rate(Inputs inputs) {
        return Optional.ofNullable(inputs.probability()).flatMap(p -> Optional.ofNullable(p.metric()));
    }

    private static Inputs inputs(Map<String, Inputs> year, String subject) {
        return year.getOrDefault(subject, new Inputs(subject, null, null, null, null, null));
    }
}
