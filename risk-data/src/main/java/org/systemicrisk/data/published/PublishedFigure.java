package org.systemicrisk.data.published;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.binding.Binder;
import org.systemicrisk.data.shape.Shapes;
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
    /** Digits before and behind the point: far more than any figure has, far fewer than what hurts. */
    private static final int MOST_DIGITS = 40;

    private PublishedFigure() {}

    /**
     * The figure with what a reader can reckon with.
     *
     * @throws IllegalArgumentException with what is wrong, when it is not what a report writes
     */
    static Observation read(JsonNode figure) {
        return new Observation(
                new MetricId(text(figure, "metric")),
                value(required(figure, "value")),
                numberOrNone(figure, "numerator"),
                numberOrNone(figure, "denominator"),
                period(required(figure, "period")),
                Territory.of(text(figure, "territory")),
                null,
                null,
                null,
                null,
                null,
                null,
                numberOrNone(figure, "restates"),
                null,
                null,
                Places.NONE);
    }

    private static Cell<Quantity> value(JsonNode value) {
        if (!value.has("withheld")) {
            Qualifier qualifier = word(value, "qualifier", Qualifier.class);
            return Cell.of(new Quantity(number(value, "value"), qualifier, numberOrNone(value, "step")));
        }
        if (value.has("value")) {
            throw new IllegalArgumentException("it has a value and is withheld, which no public edition says");
        }
        Published instead = value.has("instead") ? form(required(value, "instead")) : Published.NOTHING;
        return new Cell.Replaced<>(new RedactionId(text(value, "withheld")), instead);
    }

    private static Published form(JsonNode form) {
        return switch (text(form, "form")) {
            case "between" -> new Published.Between(number(form, "least"), number(form, "most"));
            case "near" -> new Published.Near(number(form, "value"), number(form, "step"));
            case "index" -> new Published.Index(number(form, "value"), base(form));
            case "direction" -> new Published.Direction(word(form, "way", Published.Way.class), base(form));
            case "magnitude" -> new Published.Magnitude(whole(form, "power"));
            default -> throw new IllegalArgumentException("it has a form that is not known");
        };
    }

    private static AssessmentId base(JsonNode form) {
        return AssessmentId.of(text(form, "base"));
    }

    private static Period period(JsonNode period) {
        return new Period(day(period, "from"), day(period, "to"));
    }

    private static LocalDate day(JsonNode node, String key) {
        try {
            return LocalDate.parse(text(node, key));
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("its " + key + " is no day", impossible);
        }
    }

    private static <E extends Enum<E>> E word(JsonNode node, String key, Class<E> type) {
        return Shapes.constant(type, text(node, key))
                .orElseThrow(() -> new IllegalArgumentException(
                        "its " + key + " is none of " + String.join(", ", Shapes.words(type))));
    }

    private static @Nullable BigDecimal numberOrNone(JsonNode node, String key) {
        return node.has(key) ? number(node, key) : null;
    }

    private static BigDecimal number(JsonNode node, String key) {
        JsonNode number = required(node, key);
        if (!number.isNumber()) {
            throw new IllegalArgumentException("its " + key + " is no number");
        }
        BigDecimal value = number.decimalValue();
        if (Math.abs(value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("its " + key + " has more than " + MOST_DIGITS + " digits");
        }
        return value;
    }

    private static int whole(JsonNode node, String key) {
        JsonNode whole = required(node, key);
        if (!whole.isInt() || Math.abs(whole.intValue()) > MOST_DIGITS) {
            throw new IllegalArgumentException("its " + key + " is no whole number of at most " + MOST_DIGITS);
        }
        return whole.intValue();
    }

    private static String text(JsonNode node, String key) {
        JsonNode text = required(node, key);
        if (!text.isTextual() || text.textValue().length() > Binder.MOST_CODED) {
            throw new IllegalArgumentException("its " + key + " is no text such as an id, a day or a word");
        }
        return text.textValue();
    }

    private static JsonNode required(JsonNode node, String key) {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            throw new IllegalArgumentException("it has no " + key);
        }
        return value;
    }
}
