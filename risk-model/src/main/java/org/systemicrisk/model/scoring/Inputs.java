package org.systemicrisk.model.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.AskedFigure;
import org.systemicrisk.model.assessment.AskedReply;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.EffectivenessInput;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.ProbabilityInput;
import org.systemicrisk.model.assessment.RatingInput;
import org.systemicrisk.model.assessment.ResidualInput;
import org.systemicrisk.model.assessment.RiskRatings;
import org.systemicrisk.model.assessment.SeverityInput;
import org.systemicrisk.model.assessment.StatedRating;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;

/**
 * What one module or risk is scored from.
 *
 * @param subject id of the module or risk
 * @param metrics which figures they are that conditions ask for
 * @param answers to what conditions ask
 * @param parts what its risks are scored from, where the methodology rolls them up
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

    /** The same inputs without the statement of one rating. */
    public Inputs without(Dimension dimension) {
        return new Inputs(
                subject,
                probability == null || dimension != Dimension.PROBABILITY ? probability : unstated(probability),
                severity == null || dimension != Dimension.SEVERITY ? severity : unstated(severity),
                dimension == Dimension.INHERENT ? null : inherent,
                effectiveness == null || dimension != Dimension.EFFECTIVENESS ? effectiveness : unstated(effectiveness),
                dimension == Dimension.RESIDUAL ? null : residual,
                dimension == Dimension.PRIORITY ? null : priority,
                dimension == Dimension.CONCLUSION ? null : conclusion,
                metrics,
                answers,
                parts);
    }

    /** The same inputs as if one rating had been stated; what it is computed from and what was set by hand give way. */
    public Inputs supposing(Dimension dimension, StepId step) {
        StatedRating stated = new StatedRating(step.value(), new Rating.At(step));
        RatingInput rating = new RatingInput(stated, null, null, null, Places.NONE);
        return new Inputs(
                subject,
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
                dimension == Dimension.CONCLUSION ? rating : conclusion,
                metrics,
                answers,
                parts);
    }

    private static ProbabilityInput unstated(ProbabilityInput p) {
        return new ProbabilityInput(p.metric(), null, p.override(), p.source(), p.note(), p.places());
    }

    private static SeverityInput unstated(SeverityInput s) {
        return new SeverityInput(s.parts(), null, s.override(), s.source(), s.note(), s.places());
    }

    private static EffectivenessInput unstated(EffectivenessInput e) {
        return new EffectivenessInput(e.answers(), null, e.percent(), e.override(), e.source(), e.note(), e.places());
    }
}
