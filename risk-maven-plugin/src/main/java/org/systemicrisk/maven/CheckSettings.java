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
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.report.build.FailOn;
import org.systemicrisk.report.build.FindingFormat;

/** Reads what a user says about the assessment and its findings. */
final class CheckSettings {

    private CheckSettings() {}

    /** The assessment that was asked for, which need not be there; {@code null} for the latest that can be rendered. */
    static @Nullable AssessmentId assessment(@Nullable String id) throws MojoFailureException {
        if (id == null || id.isBlank()) {
            return null;
        }
        try {
            return new AssessmentId(id.strip());
        } catch (IllegalArgumentException refused) {
            throw new MojoFailureException("risk.assessment: " + refused.getMessage(), refused);
        }
    }

    /** The assessment of a project that was asked for, or the latest that can be rendered. */
    static AssessmentId assessment(@Nullable String id, AssessmentProject project) throws MojoFailureException {
        AssessmentId wanted = assessment(id);
        if (wanted == null) {
            return project.latestRenderable()
                    .orElseThrow(() -> new MojoFailureException(
                            "There is no assessment that can be rendered: run risk:check, which says what is missing"));
        }
        List<AssessmentId> known = project.assessments();
        if (!known.contains(wanted)) {
            String others = known.stream().map(AssessmentId::value).collect(Collectors.joining(", "));
            throw new MojoFailureException("risk.assessment: there is no assessment " + wanted
                    + (known.isEmpty() ? " and no other" : "; there are " + others));
        }
        return wanted;
    }

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
