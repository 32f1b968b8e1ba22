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
 * @param subject what it is about, such as {@code figure ipr.listings}; empty for what reading finds
 * @param content eight hexadecimal digits that change with what the finding rests on, so that an acceptance of it holds
 *     for this content only; empty when it cannot be accepted
 */
public record Finding(
        String code, Severity severity, Place place, String fact, String help, String subject, String content)
        implements Comparable<Finding> {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}-[0-9]{3}");
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
            .thenComparing(Finding::code)
            .thenComparing(Finding::fact)
            .thenComparing(Finding::help)
            .thenComparing(Finding::subject)
            .thenComparing(Finding::content);

    public Finding {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("\"" + code + "\" is not a finding's code such as YML-003");
        }
        if (fact.isBlank()) {
            throw new IllegalArgumentException("finding " + code + " states no fact");
        }
    }

    /** A finding that cannot be accepted, only mended. */
    public Finding(String code, Severity severity, Place place, String fact, String help) {
        this(code, severity, place, fact, help, "", "");
    }

    /** The same finding with another severity. */
    public Finding withSeverity(Severity other) {
        return new Finding(code, other, place, fact, help, subject, content);
    }

    /** The same finding with its fact told in other words; what it rests on stays the same. */
    public Finding withFact(String other) {
        return new Finding(code, severity, place, other, help, subject, content);
    }

    /** The same finding with its help told in other words. */
    public Finding withHelp(String other) {
        return new Finding(code, severity, place, fact, other, subject, content);
    }

    /** Whether somebody can take responsibility for leaving it as it is. */
    public boolean isAcceptable() {
        return !content.isEmpty();
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
