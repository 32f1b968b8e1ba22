package org.systemicrisk.model.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.RatingOverride;
import org.systemicrisk.model.assessment.StatedRating;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Figures;
import org.systemicrisk.model.scoring.Inputs;

/** Everything that the ratings of one module or risk rest on, rating by rating. */
final class GivenInputs {

    private final Map<Input, Given> given = new LinkedHashMap<>();
    private final Figures figures;

    private GivenInputs(Figures figures) {
        this.figures = figures;
    }

    static Map<Input, Given> of(Inputs inputs, Figures figures) {
        GivenInputs all = new GivenInputs(figures);
        inputs.rate().ifPresent(metric -> all.figure(Input.Sort.RATE, Dimension.PROBABILITY, "", metric));
        for (Dimension dimension : Dimension.values()) {
            all.rating(inputs, dimension);
        }
        inputs.answers()
                .forEach(reply -> all.put(Input.Sort.ANSWER, null, reply.asked(), new Given.Answer(reply.answer())));
        inputs.metrics().forEach(asked -> all.figure(Input.Sort.FIGURE, null, asked.asked(), asked.metric()));
        return all.given;
    }

    private void rating(Inputs inputs, Dimension dimension) {
        inputs.parts(dimension)
                .forEach((part, answer) -> put(Input.Sort.PART, dimension, part, new Given.Answer(answer.answer())));
        if (dimension == Dimension.EFFECTIVENESS) {
            inputs.questions()
                    .forEach(answer -> put(
                            Input.Sort.QUESTION,
                            dimension,
                            answer.question().value(),
                            new Given.Maturity(answer.answer())));
            if (inputs.percent() != null) {
                put(Input.Sort.PERCENT, dimension, "", new Given.Percent(inputs.percent()));
            }
        }
        StatedRating stated = inputs.stated(dimension);
        if (stated != null) {
            put(Input.Sort.STATED, dimension, "", new Given.Stated(stated.rating()));
        }
        RatingOverride set = inputs.override(dimension);
        if (set != null) {
            put(Input.Sort.SET_BY_HAND, dimension, "", new Given.SetByHand(set));
        }
    }

    private void figure(Input.Sort sort, @Nullable Dimension rated, String name, MetricId metric) {
        put(
                sort,
                rated,
                name,
                new Given.Figure(metric, figures.find(metric, null).orElse(null)));
    }

    private void put(Input.Sort sort, @Nullable Dimension rated, String name, Given value) {
        given.putIfAbsent(new Input(sort, rated, name), value);
    }
}
