package org.systemicrisk.data.network;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.Nearest;
import org.systemicrisk.model.assessment.Answer;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.assessment.EffectivenessInput;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.ProbabilityInput;
import org.systemicrisk.model.assessment.RatingInput;
import org.systemicrisk.model.assessment.RatingOverride;
import org.systemicrisk.model.assessment.ResidualInput;
import org.systemicrisk.model.assessment.SeverityInput;
import org.systemicrisk.model.assessment.StatedRating;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Level;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.PartConditions;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.SeverityMethod;
import org.systemicrisk.model.methodology.Step;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;

/** The inputs of one module's or risk's ratings. */
final class InputChecks {
    private final Inspection inspection;
    private final Methodology methodology;
    private final String subject;

    InputChecks(Inspection inspection, String subject) {
        this.inspection = inspection;
        this.methodology = inspection.assessment().methodology();
        this.subject = subject;
    }

    void probability(@Nullable ProbabilityInput input) {
        if (input == null) {
            return;
        }
        steps(Dimension.PROBABILITY, input.stated(), input.override(), input.places());
        if (input.metric() != null && inspection.isSound("observations")) {
            int count = new Figures(inspection.assessment()).count(input.metric(), null);
            boolean known =
                    inspection.assessment().registry().metric(input.metric()).isPresent();
            if (known && count == 0 && input.stated() == null) {
                inspection.add(
                        Code.REF_003,
                        input.places().of("metric"),
                        "the metric " + input.metric() + " has no observation, so the probability cannot be computed",
                        "add a row for it to the observations, or state the probability");
            }
            if (count > 1) {
                inspection.add(
                        Code.REF_004,
                        input.places().of("metric"),
                        "the metric " + input.metric() + " has " + count
                                + " observations, so it is not clear which gives the probability",
                        "name a metric with one observation");
            }
        }
    }

    void severity(@Nullable SeverityInput input) {
        if (input == null) {
            return;
        }
        steps(Dimension.SEVERITY, input.stated(), input.override(), input.places());
        List<String> parts = Optional.ofNullable(methodology.severity())
                .map(SeverityMethod::parts)
                .orElse(List.of());
        Optional<Scale> scale = scale(Dimension.SEVERITY);
        for (Map.Entry<String, Answer> part : input.parts().entrySet()) {
            Place place = input.places().of(part.getKey());
            if (!parts.contains(part.getKey())) {
                inspection.add(
                        Code.RAT_005,
                        place,
                        "severity has no part " + part.getKey(),
                        Nearest.help(part.getKey(), parts, "the methodology asks for no parts of severity"));
            }
            // a part is answered on the scale of its name, where the methodology has one
            ScaleChecks.usable(methodology, part.getKey())
                    .or(() -> scale)
                    .ifPresent(steps ->
                            onScale(part.getValue().answer(), part.getValue().places(), steps));
        }
    }

    /** Tells when an answer is not on a scale. */
    void onScale(Cell<AnswerValue> answer, Places places, Scale scale) {
        if (answer.value().flatMap(value -> value.step(scale)).isEmpty()) {
            // the answer itself may be withheld, so it is not repeated
            inspection.add(
                    Code.RAT_006,
                    places.of("answer"),
                    "the answer is not on the scale " + scale.name(),
                    "write " + numbers(scale) + ", or the id of a step");
        }
    }

    private static String numbers(Scale scale) {
        List<Step> rated = scale.rated();
        return scale.countsWithPositions()
                ? "a number from 1 to " + rated.size()
                : "one of the numbers "
                        + rated.stream()
                                .flatMap(step -> scale.number(step.id()).stream())
                                .map(BigDecimal::toPlainString)
                                .collect(Collectors.joining(", "));
    }

    void effectiveness(@Nullable EffectivenessInput input) {
        if (input != null) {
            steps(Dimension.EFFECTIVENESS, input.stated(), input.override(), input.places());
            new AnswerChecks(inspection, subject).run(input);
        }
    }

    void rating(@Nullable RatingInput input) {
        if (input != null) {
            steps(Dimension.INHERENT, input.stated(), input.override(), input.places());
        }
    }

    void residual(@Nullable ResidualInput input) {
        if (input != null) {
            steps(Dimension.RESIDUAL, input.stated(), input.override(), input.places());
        }
    }

    /** Tells which ratings of a module are neither stated nor can be computed. */
    void complete(ModuleRatings ratings) {
        Place place = ratings.places().self();
        boolean probability = isEnough(Dimension.PROBABILITY) || probabilityIsThere(ratings.probability());
        boolean severity = isEnough(Dimension.SEVERITY) || severityIsThere(ratings.severity());
        boolean effectiveness = isEnough(Dimension.EFFECTIVENESS) || effectivenessIsThere(ratings.effectiveness());
        need(probability, "probability", "name its metric, or state it", place);
        need(
                severity,
                "severity",
                "answer " + partsInWords() + ", or state it",
                ratings.places().of("severity"));
        need(effectiveness, "effectiveness", "answer the questions of the methodology, or state it", place);
        boolean inherent = isEnough(Dimension.INHERENT)
                || (methodology.inherent() != null && probability && severity)
                || (ratings.inherent() != null
                        && isSet(ratings.inherent().stated(), ratings.inherent().override()));
        boolean residual = isEnough(Dimension.RESIDUAL)
                || (methodology.residual() != null && effectiveness && inherent)
                || (ratings.residual() != null
                        && isSet(ratings.residual().stated(), ratings.residual().override()));
        // what lacks only because an input lacks has been told
        need(
                inherent || !(probability && severity),
                "inherent",
                "state it: the methodology has no matrix for it",
                place);
        need(
                residual || !(effectiveness && inherent),
                "residual",
                "state it: the methodology has no matrix for it",
                place);
    }

    /** Whether nothing need be given for a rating of a module: it is not rated, or follows from its risks or by conditions. */
    private boolean isEnough(Dimension dimension) {
        return !methodology.rates(Level.MODULES)
                || !methodology.rates(dimension)
                || methodology
                        .steppedOf(dimension)
                        .filter(method -> !method.conditions().isEmpty())
                        .isPresent()
                || methodology.rollUps().stream()
                        .anyMatch(
                                rule -> rule.to() == Level.MODULES && rule.of().contains(dimension));
    }

    private void need(boolean there, String rating, String help, Place place) {
        if (!there) {
            inspection.add(
                    Code.RAT_002,
                    place,
                    "the rating " + rating + " of " + subject + " is neither stated nor can it be computed",
                    help);
        }
    }

    private boolean probabilityIsThere(@Nullable ProbabilityInput input) {
        return input != null
                && ((input.metric() != null && methodology.probability() != null)
                        || isSet(input.stated(), input.override()));
    }

    private boolean severityIsThere(@Nullable SeverityInput input) {
        SeverityMethod method = methodology.severity();
        return input != null
                && ((method != null && input.parts().keySet().containsAll(answered(method)))
                        || isSet(input.stated(), input.override()));
    }

    /** The parts that follow from nothing else. */
    private static List<String> answered(SeverityMethod method) {
        List<String> reached =
                method.conditionsOf().stream().map(PartConditions::part).toList();
        return method.parts().stream().filter(part -> !reached.contains(part)).toList();
    }

    private boolean effectivenessIsThere(@Nullable EffectivenessInput input) {
        return input != null
                && ((methodology.effectiveness() != null && !input.answers().isEmpty())
                        || isSet(input.stated(), input.override()));
    }

    private static boolean isSet(@Nullable StatedRating stated, @Nullable RatingOverride override) {
        return stated != null || override != null;
    }

    private String partsInWords() {
        SeverityMethod method = methodology.severity();
        return method == null ? "its parts" : String.join(", ", answered(method));
    }

    void steps(Dimension dimension, @Nullable StatedRating stated, @Nullable RatingOverride override, Places places) {
        if (stated != null) {
            step(stated.rating()).ifPresent(step -> known(dimension, step, places.of("stated")));
        }
        if (override != null) {
            known(dimension, override.rating(), override.places().of("rating"));
        }
    }

    private static Optional<StepId> step(Rating rating) {
        if (rating instanceof Rating.Below below) {
            return Optional.of(below.bound());
        }
        if (rating instanceof Rating.Above above) {
            return Optional.of(above.bound());
        }
        return rating.step();
    }

    /** Tells when a step is not on the scale of a dimension. */
    void known(Dimension dimension, StepId step, Place place) {
        scale(dimension).filter(scale -> scale.rank(step).isEmpty()).ifPresent(scale -> {
            List<String> known = scale.steps().stream().map(s -> s.id().value()).toList();
            inspection.add(
                    Code.RAT_007,
                    place,
                    "the scale " + scale.name() + " has no step " + step,
                    Nearest.help(step.value(), known, "steps: " + String.join(", ", known)));
        });
    }

    private Optional<Scale> scale(Dimension dimension) {
        try {
            return methodology.scaleOf(dimension);
        } catch (IllegalArgumentException withoutSteps) {
            // told by the checks of the methodology
            return Optional.empty();
        }
    }
}
