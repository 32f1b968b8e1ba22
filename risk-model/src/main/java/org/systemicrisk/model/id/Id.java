package org.systemicrisk.model.id;

import java.util.regex.Pattern;

/**
 * The name of a thing in the project's files: lower-case words joined by hyphens, with dots between parts, such as
 * {@code ipr.listings-removed}. Ids are public.
 */
public sealed interface Id
        permits AssessmentId,
                ModuleId,
                RiskId,
                MetricId,
                MeasureId,
                FunctionalityId,
                PolicyId,
                UnitId,
                NameId,
                SourceId,
                SignalId,
                ScreeningId,
                EvidenceId,
                ConsultationId,
                RedactionId,
                QuestionId,
                StepId,
                MaturityId {

    /** The form every id has, as a regular expression. */
    String PATTERN = "[a-z0-9]+([.-][a-z0-9]+)*";

    /** The id as it is written in the files. */
    String value();

    /** What this id names, in words: "metric". */
    String kind();

    /**
     * Refuses a text that is no id.
     *
     * @throws IllegalArgumentException naming the text and the form that is expected
     */
    static String check(String kind, String value) {
        if (!Form.ID.matcher(value).matches()) {
            throw new IllegalArgumentException("\"" + value + "\" is no " + kind
                    + " id: lower-case letters and digits, joined by single hyphens or dots");
        }
        return value;
    }

    /** Holds the compiled form. */
    final class Form {
        private static final Pattern ID = Pattern.compile(PATTERN);

        private Form() {}
    }
}
