package org.systemicrisk.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.methodology.AskedAnswer;
import org.systemicrisk.model.methodology.AskedMetric;
import org.systemicrisk.model.methodology.EffectivenessMethod;
import org.systemicrisk.model.methodology.LabelMapping;
import org.systemicrisk.model.methodology.Level;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.NotComputed;
import org.systemicrisk.model.methodology.PriorityMethod;
import org.systemicrisk.model.methodology.ProbabilityMethod;
import org.systemicrisk.model.methodology.RiskMethod;
import org.systemicrisk.model.methodology.RollUp;
import org.systemicrisk.model.methodology.SeverityMethod;
import org.systemicrisk.model.methodology.Step;

/** A methodology that differs from another in what a test names, and in nothing else. */
public final class Variant {

    private final Methodology original;
    private final Map<String, List<Step>> scales;
    private @Nullable ProbabilityMethod probability;
    private @Nullable SeverityMethod severity;
    private @Nullable RiskMethod inherent;
    private @Nullable EffectivenessMethod effectiveness;
    private @Nullable RiskMethod residual;
    private @Nullable PriorityMethod priority;
    private List<NotComputed> notComputed;
    private List<AskedMetric> metrics;
    private List<AskedAnswer> answers;
    private List<Level> rated;
    private List<RollUp> rollUps;
    private List<LabelMapping> mappings;

    private Variant(Methodology original) {
        this.original = original;
        this.scales = new LinkedHashMap<>(original.scales());
        this.probability = original.probability();
        this.severity = original.severity();
        this.inherent = original.inherent();
        this.effectiveness = original.effectiveness();
        this.residual = original.residual();
        this.priority = original.priority();
        this.notComputed = original.notComputed();
        this.metrics = original.metrics();
        this.answers = original.answers();
        this.rated = original.rated();
        this.rollUps = original.rollUps();
        this.mappings = original.mappings();
    }

    public static Variant of(Methodology original) {
        return new Variant(original);
    }

    public Variant scale(String name, Step... steps) {
        scales.put(name, List.of(steps));
        return this;
    }

    public Variant probability(@Nullable ProbabilityMethod method) {
        probability = method;
        return this;
    }

    public Variant severity(@Nullable SeverityMethod method) {
        severity = method;
        return this;
    }

    public Variant inherent(@Nullable RiskMethod method) {
        inherent = method;
        return this;
    }

    public Variant effectiveness(@Nullable EffectivenessMethod method) {
        effectiveness = method;
        return this;
    }

    public Variant residual(@Nullable RiskMethod method) {
        residual = method;
        return this;
    }

    public Variant priority(@Nullable PriorityMethod method) {
        priority = method;
        return this;
    }

    public Variant notComputed(NotComputed... said) {
        notComputed = List.of(said);
        return this;
    }

    public Variant metrics(AskedMetric... asked) {
        metrics = List.of(asked);
        return this;
    }

    public Variant answers(AskedAnswer... asked) {
        answers = List.of(asked);
        return this;
    }

    public Variant rated(Level... levels) {
        rated = List.of(levels);
        return this;
    }

    public Variant rollUps(RollUp... rules) {
        rollUps = List.of(rules);
        return this;
    }

    public Variant mappings(LabelMapping... read) {
        mappings = List.of(read);
        return this;
    }

    public Methodology build() {
        return new Methodology(
                original.version(),
                original.name(),
                scales,
                probability,
                severity,
                inherent,
                effectiveness,
                residual,
                priority,
                original.responses(),
                notComputed,
                metrics,
                answers,
                rated,
                rollUps,
                original.transcribed(),
                original.cases(),
                mappings,
                original.changes(),
                original.source(),
                original.note(),
                original.places());
    }
}
