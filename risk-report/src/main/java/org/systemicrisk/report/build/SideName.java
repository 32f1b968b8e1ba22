package org.systemicrisk.report.build;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.Id;

/**
 * What a user calls a side: {@code 2023}, {@code v1.0}, {@code v1.0:2023}, {@code ../last-year:2023}.
 *
 * @param source a revision or a folder, or an assessment of the project
 * @param assessment the assessment behind the last colon; empty without one
 */
record SideName(String source, Optional<AssessmentId> assessment) {

    /** A colon cannot be in the name of a revision; one behind a single letter is a drive. */
    private static final Pattern WITH_ASSESSMENT = Pattern.compile("(.{2,}):(" + Id.PATTERN + ")");

    static SideName of(String text) {
        Matcher matcher = WITH_ASSESSMENT.matcher(text.strip());
        return matcher.matches()
                ? new SideName(matcher.group(1), Optional.of(new AssessmentId(matcher.group(2))))
                : new SideName(text.strip(), Optional.empty());
    }

    /** The assessment of the project that it may mean. */
    Optional<AssessmentId> asAssessment() {
        return assessment.isPresent() || !source.matches(Id.PATTERN)
                ? Optional.empty()
                : Optional.of(new AssessmentId(source));
    }
}
