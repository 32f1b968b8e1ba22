package org.systemicrisk.maven;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.report.build.FailOn;
import org.systemicrisk.report.build.FindingFormat;

/** Reads what a user says about findings. */
final class CheckSettings {

    private CheckSettings() {}

    static FailOn failOn(String name) throws MojoFailureException {
        for (FailOn known : FailOn.values()) {
            if (known.wire().equals(name.strip())) {
                return known;
            }
        }
        throw new MojoFailureException("risk.failOn: \"" + name + "\" is not one of "
                + Arrays.stream(FailOn.values()).map(FailOn::wire).collect(Collectors.joining(", ")));
    }

    static @Nullable LocalDate asOf(@Nullable String date) throws MojoFailureException {
        if (date == null || date.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(date.strip());
        } catch (DateTimeException unreadable) {
            throw new MojoFailureException("risk.asOf: \"" + date + "\" is not a date such as 2026-06-30", unreadable);
        }
    }

    static Set<FindingFormat> formats(@Nullable List<String> names) throws MojoFailureException {
        Set<FindingFormat> formats = EnumSet.noneOf(FindingFormat.class);
        for (String name : names == null ? List.<String>of() : names) {
            formats.add(format(name.strip()));
        }
        return formats;
    }

    private static FindingFormat format(String name) throws MojoFailureException {
        for (FindingFormat known : FindingFormat.values()) {
            if (known.wire().equals(name)) {
                return known;
            }
        }
        throw new MojoFailureException("risk.formats: there is no format \"" + name + "\"; there are "
                + Arrays.stream(FindingFormat.values()).map(FindingFormat::wire).collect(Collectors.joining(", ")));
    }
}
