package org.systemicrisk.data.published;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.measurement.Period;
import org.systemicrisk.model.measurement.Qualifier;
import org.systemicrisk.model.measurement.Quantity;
import org.systemicrisk.model.measurement.Territory;

/**
 * Reads one figure of {@code assessment.json}. What the file says is repeated in no message: somebody may have put the
 * complete edition here.
 */
final class PublishedFigure {
    private PublishedFigure() {}

    /**
     * The figure with what a reader can reckon with.
     *
     * @throws IllegalArgumentException with what is wrong, when it is not what a report writes
     */
    static Observation read(JsonNode figure) {
        return new Observation(
                JsonValues.id(figure, "metric", MetricId::of),
                value(JsonValues.required(figure, "value")),
                JsonValues.numberOrNone(figure, "numerator"),
                JsonValues.numberOrNone(figure, "denominator"),
                period(JsonValues.required(figure, "period")),
                Territory.of(JsonValues.text(figure, "territory")),
                null,
                null,
                null,
                null,
                null,
                null,
                JsonValues.numberOrNone(figure, "restates"),
                null,
                null,
                Places.NONE);
    }

    private static Cell<Quantity> value(JsonNode value) {
        if (!value.has("withheld")) {
            Qualifier qualifier = JsonValues.word(value, "qualifier", Qualifier.class);
            return Cell.of(
                    new Quantity(JsonValues.number(value, "value"), qualifier, JsonValues.numberOrNone(value, "step")));
        }
        if (value.has("value")) {
            throw new IllegalArgumentException("it has a value and is withheld, which no public edition says");
        }
        Published instead = value.has("instead") ? form(JsonValues.required(value, "instead")) : Published.NOTHING;
        return new Cell.Replaced<>(JsonValues.id(value, "withheld", RedactionId::of), instead);
    }

    private static Published form(JsonNode form) {
        return switch (JsonValues.text(form, "form")) {
            case "between" -> new Published.Between(JsonValues.number(form, "least"), JsonValues.number(form, "most"));
            case "near" -> new Published.Near(JsonValues.number(form, "value"), JsonValues.number(form, "step"));
            case "index" -> new Published.Index(JsonValues.number(form, "value"), base(form));
            case "direction" -> new Published.Direction(JsonValues.word(form, "way", Published.Way.class), base(form));
            case "magnitude" -> new Published.Magnitude(JsonValues.whole(form, "power"));
            default -> throw new IllegalArgumentException("it has a form that is not known");
        };
    }

    private static AssessmentId base(JsonNode form) {
        return JsonValues.id(form, "base", AssessmentId::of);
    }

    private static Period period(JsonNode period) {
        return new Period(day(period, "from"), day(period, "to"));
    }

    private static LocalDate day(JsonNode node, String key) {
        try {
            return LocalDate.parse(JsonValues.text(node, key));
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("its " + key + " is no day", impossible);
        }
    }
}
