package org.systemicrisk.report.template;

import java.time.Duration;

/**
 * How far templates may go.
 *
 * @param characters of one chapter
 * @param time for one chapter
 */
public record Limits(int characters, Duration time) {

    /** Far more than any report needs. */
    public static final Limits DEFAULT = new Limits(8_000_000, Duration.ofSeconds(20));
}
