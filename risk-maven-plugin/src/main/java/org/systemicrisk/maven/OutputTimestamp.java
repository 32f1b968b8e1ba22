package org.systemicrisk.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code project.build.outputTimestamp} as Maven's own plugins do: a date with time and offset, or seconds since
 * 1970. A single character switches it off.
 */
final class OutputTimestamp {

    private OutputTimestamp() {}

    static Optional<Instant> parse(@Nullable String value) throws MojoFailureException {
        if (value == null || value.isBlank() || value.strip().length() == 1) {
            return Optional.empty();
        }
        String text = value.strip();
        try {
            return Optional.of(
                    text.chars().allMatch(Character::isDigit)
                            ? Instant.ofEpochSecond(Long.parseLong(text))
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw new MojoFailureException(
                    "project.build.outputTimestamp: \"" + text
                            + "\" is neither a date such as 2026-01-01T00:00:00Z nor seconds since 1970",
                    unreadable);
        }
    }
}
