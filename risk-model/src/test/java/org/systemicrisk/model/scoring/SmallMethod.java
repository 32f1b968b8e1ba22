package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.AskedAnswer;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.NotComputed;
import org.systemicrisk.model.methodology.PriorityMethod;
import org.systemicrisk.model.methodology.ProbabilityMethod;
import org.systemicrisk.model.methodology.RiskMethod;
import org.systemicrisk.model.methodology.RollUp;
import org.systemicrisk.model.methodology.SeverityMethod;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.methodology.WorkedCase;
import org.systemicrisk.model.rating.Dimension;

/** A methodology for a test: scales, and how single dimensions arise. What is not said is not there. */
final class SmallMethod {

    private final Map<String, List<Step>> scales = new LinkedHashMap<>();
    private final List<AskedAnswer> answers = new ArrayList<>();
    private final List<NotComputed> notComputed = new ArrayList<>();
    private final List<RollUp> rollUps = new ArrayList<>();
    private final List<WorkedCase> cases = new ArrayList<>();
    private @Nullable ProbabilityMethod probability;
    private @Nullable SeverityMethod severity;
    private @Nullable RiskMethod inherent;
    private @Nullable EffectivenessMethod effectiveness;
    private @Nullable RiskMethod residual;
    private @Nullable PriorityMethod priority;

    /** Steps from the lowest to the highest: {@code low}, {@code low=2} with a number, {@code na*} which rates nothing. */
    SmallMethod scale(String name, String... steps) {
        scales.put(name, Stream.of(steps).map(SmallMethod::step).toList());
        return this;
    }

    private static Step step(String written) {
        String[] words = written.replace("*", "").split("=", 2);
        BigDecimal number = words.length == 1 ? null : new BigDecimal(words[1]);
        Boolean unrated = written.endsWith("*") ? true : null;
        return new Step(new StepId(words[0]), words[0], number, unrated, null, null, Places.NONE);
    }

    SmallMethod probability(Arising how) {
        probability = how.probability();
        return this;
    }

    SmallMethod severity(Arising how) {
        severity = how.severity();
        return this;
    }

    SmallMethod inherent(Arising how) {
        inherent = how.risk();
        return this;
    }

    SmallMethod effectiveness(Arising how) {
        effectiveness = how.effectiveness();
        return this;
    }

    SmallMethod residual(Arising how) {
        residual = how.risk();
        return this;
    }

    SmallMethod priority(Arising how) {
        priority = how.priority(null);
        return this;
    }

    /** From the number of another rating. */
    SmallMethod priority(Dimension of, Arising how) {
        priority = how.priority(of);
        return this;
    }

    SmallMethod asking(String question, String scale) {
        answers.add(new AskedAnswer(question, question, scale, null, Places.NONE));
        return this;
    }

    SmallMethod notRating(Dimension dimension) {
        notComputed.add(new NotComputed(dimension, NotComputed.Kind.NOT_RATED, null, null, null, Places.NONE));
        return this;
    }

    SmallMethod judging(Dimension dimension, String scale) {
        notComputed.add(new NotComputed(dimension, NotComputed.Kind.INDEPENDENTLY, scale, null, null, Places.NONE));
        return this;
    }

    SmallMethod rollingUp(RollUp rule) {
        rollUps.add(rule);
        return this;
    }

    SmallMethod worked(WorkedCase worked) {
        cases.add(worked);
        return this;
    }

    Methodology methodology() {
        return new Methodology(
                "small",
                "Small",
                scales,
                probability,
                severity,
                inherent,
                effectiveness,
                residual,
                priority,
                List.of(),
                notComputed,
                List.of(),
                answers,
                List.of(),
                rollUps,
                null,
                cases,
                List.of(),
                null,
                null,
                null,
                Places.NONE);
    }

    /** What it gives, without any figures. */
    SubjectScores score(Given given) {
        return score(given, new Figures(List.of()));
    }

    SubjectScores score(Given given, Figures figures) {
        return new SubjectScorer(methodology(), figures).score(given.inputs());
    }
}
