package org.systemicrisk.model.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Answer;
import org.systemicrisk.model.assessment.AskedFigure;
import org.systemicrisk.model.assessment.AskedReply;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.EffectivenessInput;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.ProbabilityInput;
import org.systemicrisk.model.assessment.QuestionAnswer;
import org.systemicrisk.model.assessment.RatingInput;
import org.systemicrisk.model.assessment.RatingOverride;
import org.systemicrisk.model.assessment.ResidualInput;
import org.systemicrisk.model.assessment.RiskRatings;
import org.systemicrisk.model.assessment.SeverityInput;
import org.systemicrisk.model.assessment.StatedRating;
import org.systemicrisk.model.assessment.TeamRatings;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Level;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;

/**
 * What one module or risk is scored from.
 *
 * @param subject id of the module or risk
 * @param metrics which figures they are that conditions ask for
 * @param answers to what conditions ask
 * @param level what it is: a module, a risk, or what one team says of a risk
 * @param parts what its risks are scored from, or what teams say of it, where the methodology rolls them up
 */
public record Inputs(
        String subject,
        @Nullable ProbabilityInput probability,
        @Nullable SeverityInput severity,
        @Nullable RatingInput inherent,
        @Nullable EffectivenessInput effectiveness,
        @Nullable ResidualInput residual,
        @Nullable RatingInput priority,
        @Nullable RatingInput conclusion,
        List<AskedFigure> metrics,
        List<AskedReply> answers,
        Level level,
        List<Inputs> parts) {

    public Inputs {
        metrics = List.copyOf(metrics);
        answers = List.copyOf(answers);
        parts = List.copyOf(parts);
    }

    /** Inputs of the five dimensions only, for which no condition asks anything. */
    public Inputs(
            String subject,
            @Nullable ProbabilityInput probability,
            @Nullable SeverityInput severity,
            @Nullable RatingInput inherent,
            @Nullable EffectivenessInput effectiveness,
            @Nullable ResidualInput residual) {
        this(
                subject,
                probability,
                severity,
                inherent,
                effectiveness,
                residual,
                null,
                null,
                List.of(),
                List.of(),
                Level.RISKS,
                List.of());
    }

    /** What a module is scored from. */
    public static Inputs of(ModuleRatings ratings) {
        return new Inputs(
                ratings.module().value(),
                ratings.probability(),
                ratings.severity(),
                ratings.inherent(),
                ratings.effectiveness(),
                ratings.residual(),
                ratings.priority(),
                ratings.conclusion(),
                ratings.metrics(),
                ratings.answers(),
                Level.MODULES,
                ratings.risks().stream().map(Inputs::of).toList());
    }

    /** What a single risk is scored from. */
    public static Inputs of(RiskRatings ratings) {
        return new Inputs(
                ratings.risk().value(),
                ratings.probability(),
                ratings.severity(),
                ratings.inherent(),
                ratings.effectiveness(),
                ratings.residual(),
                ratings.priority(),
                ratings.conclusion(),
                ratings.metrics(),
                ratings.answers(),
                Level.RISKS,
                ratings.teams().stream().map(Inputs::of).toList());
    }

    /** What one team says of a risk. */
    static Inputs of(TeamRatings ratings) {
        RatingInput residual = ratings.residual();
        return new Inputs(
                ratings.team().value(),
                ratings.probability(),
                ratings.severity(),
                ratings.inherent(),
                ratings.effectiveness(),
                residual == null ? null : ResidualInput.undecided(residual),
                null,
                null,
                List.of(),
                List.of(),
                Level.TEAMS,
                List.of());
    }

    /** What each module and each singly rated risk is scored from, in the order of the files. */
    public static List<Inputs> in(Assessment assessment) {
        List<Inputs> inputs = new ArrayList<>();
        for (ModuleRatings ratings : assessment.ratings()) {
            inputs.add(of(ratings));
            ratings.risks().forEach(risk -> inputs.add(of(risk)));
        }
        return inputs;
    }

    /** The metric whose rate gives the probability. */
    public Optional<MetricId> rate() {
        return Optional.ofNullable(probability).map(ProbabilityInput::metric);
    }

    /** The answers about the measures. */
    public List<QuestionAnswer> questions() {
        return effectiveness == null ? List.of() : effectiveness.answers();
    }

    /** A percentage that was stated with the effectiveness. */
    public @Nullable BigDecimal percent() {
        return effectiveness == null ? null : effectiveness.percent();
    }

    /** What was stated of a dimension. */
    public @Nullable StatedRating stated(Dimension dimension) {
        return switch (dimension) {
            case PROBABILITY -> probability == null ? null : probability.stated();
            case SEVERITY -> severity == null ? null : severity.stated();
            case INHERENT -> inherent == null ? null : inherent.stated();
            case EFFECTIVENESS -> effectiveness == null ? null : effectiveness.stated();
            case RESIDUAL -> residual == null ? null : residual.stated();
            case PRIORITY -> priority == null ? null : priority.stated();
            case CONCLUSION -> conclusion == null ? null : conclusion.stated();
        };
    }

    /** What was set by hand for a dimension. */
    public @Nullable RatingOverride override(Dimension dimension) {
        return switch (dimension) {
            case PROBABILITY -> probability == null ? null : probability.override();
            case SEVERITY -> severity == null ? null : severity.override();
            case INHERENT -> inherent == null ? null : inherent.override();
            case EFFECTIVENESS -> effectiveness == null ? null : effectiveness.override();
            case RESIDUAL -> residual == null ? null : residual.override();
            case PRIORITY -> priority == null ? null : priority.override();
            case CONCLUSION -> conclusion == null ? null : conclusion.override();
        };
    }

    /** The answers to the parts of a dimension; none for effectiveness, which has questions. */
    public Map<String, Answer> parts(Dimension dimension) {
        Map<String, Answer> parts =
                switch (dimension) {
                    case PROBABILITY -> probability == null ? null : probability.parts();
                    case SEVERITY -> severity == null ? null : severity.parts();
                    case INHERENT -> inherent == null ? null : inherent.parts();
                    case RESIDUAL -> residual == null ? null : residual.parts();
                    case EFFECTIVENESS, PRIORITY, CONCLUSION -> null;
                };
        return parts == null ? Map.of() : parts;
    }

    /** The same inputs with other inputs of the ratings. */
    public Inputs withRatings(
            @Nullable ProbabilityInput ofProbability,
            @Nullable SeverityInput ofSeverity,
            @Nullable RatingInput ofInherent,
            @Nullable EffectivenessInput ofEffectiveness,
            @Nullable ResidualInput ofResidual,
            @Nullable RatingInput ofPriority,
            @Nullable RatingInput ofConclusion) {
        return new Inputs(
                subject,
                ofProbability,
                ofSeverity,
                ofInherent,
                ofEffectiveness,
                ofResidual,
                ofPriority,
                ofConclusion,
                metrics,
                answers,
                level,
                parts);
    }

    /** The same inputs with other inputs of its risks. */
    public Inputs withParts(List<Inputs> others) {
        return new Inputs(
                subject,
                probability,
                severity,
                inherent,
                effectiveness,
                residual,
                priority,
                conclusion,
                metrics,
                answers,
                level,
                others);
    }

    /** The same inputs with other answers to what conditions ask. */
    public Inputs withAnswers(List<AskedReply> others) {
        return new Inputs(
                subject,
                probability,
                severity,
                inherent,
                effectiveness,
                residual,
                priority,
                conclusion,
                metrics,
                others,
                level,
                parts);
    }

    /** The same inputs without the statement of one rating. */
    public Inputs without(Dimension dimension) {
        return withRatings(
                probability == null || dimension != Dimension.PROBABILITY ? probability : unstated(probability),
                severity == null || dimension != Dimension.SEVERITY ? severity : unstated(severity),
                inherent == null || dimension != Dimension.INHERENT ? inherent : unstated(inherent),
                effectiveness == null || dimension != Dimension.EFFECTIVENESS ? effectiveness : unstated(effectiveness),
                residual == null || dimension != Dimension.RESIDUAL ? residual : unstated(residual),
                priority == null || dimension != Dimension.PRIORITY ? priority : unstated(priority),
                conclusion == null || dimension != Dimension.CONCLUSION ? conclusion : unstated(conclusion));
    }

    /** The same inputs as if one rating had been stated; what it is computed from and what was set by hand give way. */
    public Inputs supposing(Dimension dimension, StepId step) {
        StatedRating stated = new StatedRating(step.value(), new Rating.At(step));
        RatingInput rating = new RatingInput(stated, null, null, null, Places.NONE);
        return withRatings(
                dimension == Dimension.PROBABILITY
                        ? new ProbabilityInput(null, stated, null, null, null, Places.NONE)
                        : probability,
                dimension == Dimension.SEVERITY
                        ? new SeverityInput(Map.of(), stated, null, null, null, Places.NONE)
                        : severity,
                dimension == Dimension.INHERENT ? rating : inherent,
                dimension == Dimension.EFFECTIVENESS
                        ? new EffectivenessInput(List.of(), stated, null, null, null, null, Places.NONE)
                        : effectiveness,
                dimension == Dimension.RESIDUAL
                        ? new ResidualInput(null, null, null, stated, null, null, null, Places.NONE)
                        : residual,
                dimension == Dimension.PRIORITY ? rating : priority,
                dimension == Dimension.CONCLUSION ? rating : conclusion);
    }

    private static ProbabilityInput unstated(ProbabilityInput p) {
        return new ProbabilityInput(p.metric(), p.parts(), null, p.override(), p.source(), p.note(), p.places());
    }

    private static RatingInput unstated(RatingInput r) {
        return new RatingInput(r.parts(), null, r.override(), r.source(), r.note(), r.places());
    }

    private static ResidualInput unstated(ResidualInput r) {
        return new ResidualInput(
                r.decision(), r.why(), r.by(), r.parts(), null, r.override(), r.source(), r.note(), r.places());
    }

    private static SeverityInput unstated(SeverityInput s) {
        return new SeverityInput(s.parts(), null, s.override(), s.source(), s.note(), s.places());
    }

    private static EffectivenessInput unstated(EffectivenessInput e) {
        return new EffectivenessInput(e.answers(), null, e.percent(), e.override(), e.source(), e.note(), e.places());
    }
}
