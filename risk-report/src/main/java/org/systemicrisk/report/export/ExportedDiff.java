package org.systemicrisk.report.export;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.diff.Kind;
import org.systemicrisk.model.diff.Weight;
import org.systemicrisk.model.diff.What;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.rating.Dimension;

/** What {@code diff.json} holds: what changed between two assessments, for one audience. */
public record ExportedDiff(
        @JsonPropertyDescription("Name and version of this format") String format,
        @JsonPropertyDescription("internal, authorities or public") String audience,
        @JsonPropertyDescription("Language of names and sentences") String language,
        @JsonPropertyDescription("The earlier side") Side from,
        @JsonPropertyDescription("The later side") Side to,
        @JsonPropertyDescription("How many entries of a kind are on both sides and differ in nothing")
                Map<String, Integer> unchanged,
        @JsonPropertyDescription("What differs, heaviest first") List<Entry> differences) {

    /** The format of today. */
    public static final String FORMAT = "systemic-risk-diff/1";

    /** One of the two sides. */
    public record Side(
            @JsonPropertyDescription("Id of the assessment") AssessmentId assessment,
            @JsonPropertyDescription("Title of the report") String title,
            @JsonPropertyDescription("Version of its methodology") String methodology,
            @JsonPropertyDescription("Revision or folder it was read from; absent for the project as it is") @Nullable
                    String source,
            @JsonPropertyDescription("Full name of the revision's commit") @Nullable String commit) {}

    /** One difference. */
    public record Entry(
            @JsonPropertyDescription("How much it weighs, by what it is about; the list is in this order")
                    Weight weight,
            @JsonPropertyDescription("What it is about") Kind kind,
            @JsonPropertyDescription("What happened") What what,
            @JsonPropertyDescription("Ids on the earlier side; for a text, chapter and section") List<String> from,
            @JsonPropertyDescription("Ids on the later side") List<String> to,
            @JsonPropertyDescription("What of it is rated") @Nullable Dimension rated,
            @JsonPropertyDescription("Its name") String subject,
            @JsonPropertyDescription("What happened, in words") String sentence,
            @JsonPropertyDescription("Rating, date or figure on the earlier side, in words") @Nullable String then,
            @JsonPropertyDescription("Rating, date or figure on the later side, in words") @Nullable String now,
            @JsonPropertyDescription("By how much; absent where the two cannot be compared") @Nullable BigDecimal by,
            @JsonPropertyDescription("steps, days, percent or percentage-points") @Nullable String in,
            @JsonPropertyDescription("Keys of the files whose content differs") List<String> fields,
            @JsonPropertyDescription("Whether every reader asks about it") boolean material,
            @JsonPropertyDescription("What the later assessment says about it") @Nullable Prose explanation) {}
}
