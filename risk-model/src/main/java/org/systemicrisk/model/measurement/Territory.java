package org.systemicrisk.model.measurement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a figure was counted: {@code EU}, {@code worldwide}, a Member State by its two-letter code, several joined by
 * {@code +}, or {@code not-stated}.
 */
public record Territory(@JsonValue String code) implements Comparable<Territory> {

    /** The written form, as a regular expression. */
    public static final String PATTERN = "EU|EEA|worldwide|not-stated|[A-Z]{2}(\\+[A-Z]{2})*";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private static final Set<String> EU = Set.of(
            "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "EL", "HU", "IE", "IT", "LV", "LT",
            "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE");

    private static final Set<String> EEA_BEYOND_EU = Set.of("EU", "IS", "LI", "NO");

    /** For figures whose source does not say. */
    public static final Territory NOT_STATED = new Territory("not-stated");

    public Territory {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("\"" + code
                    + "\" is not a territory: EU, EEA, worldwide, not-stated, or country codes such as DE or DE+FR");
        }
    }

    /** Reads the written form. */
    @JsonCreator
    public static Territory of(String code) {
        return new Territory(code);
    }

    public boolean isStated() {
        return !equals(NOT_STATED);
    }

    /**
     * Whether everything that is counted in the other territory is counted in this one too. Of a territory that is not
     * stated nothing is known but that it is itself.
     */
    public boolean covers(Territory other) {
        return equals(other)
                || isStated() && other.isStated() && (code.equals("worldwide") || coversAll(other.code.split("\\+")));
    }

    private boolean coversAll(String[] codes) {
        List<String> own = List.of(code.split("\\+"));
        for (String other : codes) {
            if (!own.contains(other) && !within(other)) {
                return false;
            }
        }
        return true;
    }

    private boolean within(String other) {
        return switch (code) {
            case "EU" -> EU.contains(other);
            case "EEA" -> EU.contains(other) || EEA_BEYOND_EU.contains(other);
            default -> false;
        };
    }

    @Override
    public int compareTo(Territory other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
