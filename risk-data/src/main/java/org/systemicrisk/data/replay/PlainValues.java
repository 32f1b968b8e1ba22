package org.systemicrisk.data.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Texts, numbers, days and flags. */
final class PlainValues {

    /** Digits before and behind the point: far more than any figure has, far fewer than what hurts. */
    private static final int MOST_DIGITS = 60;

    private PlainValues() {}

    /** @throws IllegalArgumentException with a sentence when it is another type */
    static Object read(JsonNode node, Class<?> type) {
        if (type == String.class) {
            return required(node.isTextual(), "a text belongs here", node.textValue());
        }
        if (type == Boolean.class || type == boolean.class) {
            return required(node.isBoolean(), "true or false belongs here", node.booleanValue());
        }
        if (type == LocalDate.class) {
            return day(required(node.isTextual(), "a day belongs here", node.asText()));
        }
        if (type == BigDecimal.class) {
            return number(node);
        }
        if (type == Integer.class || type == int.class) {
            return whole(number(node));
        }
        throw new IllegalStateException("the data file has no form for " + type);
    }

    private static BigDecimal number(JsonNode node) {
        BigDecimal number = required(node.isNumber(), "a number belongs here", node.decimalValue());
        boolean endless = Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS;
        return required(!endless, "a number here has at most " + MOST_DIGITS + " digits", number);
    }

    private static int whole(BigDecimal number) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException none) {
            throw new IllegalArgumentException("a whole number of at most nine digits belongs here", none);
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw new IllegalArgumentException("a day such as 2024-06-30 belongs here", none);
        }
    }

    private static <T> T required(boolean met, String sentence, T value) {
        if (!met) {
            throw new IllegalArgumentException(sentence);
        }
        return value;
    }
}
