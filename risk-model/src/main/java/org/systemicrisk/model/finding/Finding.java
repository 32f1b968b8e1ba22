package org.systemicrisk.model.finding;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * One thing wrong or doubtful in the files.
 *
 * @param code stable for ever, such as {@code YML-003}
 * @param severity whether it stops the build
 * @param place where it stands
 * @param fact what is the case, one sentence without a withheld value
 * @param help one thing that can be done about it; empty when the fact says it all
 */
public record Finding(String code, Severity severity, Place place, String fact, String help)
        implements Comparable<Finding> {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}-[0-9]{3}");
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
            .thenComparing(Finding::code)
            .thenComparing(Finding::fact)
            .thenComparing(Finding::help);

    public Finding {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("\"" + code + "\" is not a finding's code such as YML-003");
        }
        if (fact.isBlank()) {
            throw new IllegalArgumentException("finding " + code + " states no fact");
        }
    }

    /** A finding that stops the build. */
    public static Finding error(String code, Place place, String fact, String help) {
        return new Finding(code, Severity.ERROR, place, fact, help);
    }

    /** A finding that should be looked at. */
    public static Finding warning(String code, Place place, String fact, String help) {
        return new Finding(code, Severity.WARNING, place, fact, help);
    }

    /** A finding that is good to know. */
    public static Finding note(String code, Place place, String fact, String help) {
        return new Finding(code, Severity.NOTE, place, fact, help);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
