package org.systemicrisk.report.export;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.comparison.Caveat;
import org.systemicrisk.model.comparison.Mover;
import org.systemicrisk.model.comparison.Unbridged;
import org.systemicrisk.model.diff.Input.Sort;
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
        @JsonPropertyDescription("How much of what the ratings of each module and risk rest on was compared")
                List<Inputs> inputs,
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

    /** How much of what ratings rest on was compared. */
    public record Inputs(
            @JsonPropertyDescription("Module or risk") Kind kind,
            @JsonPropertyDescription("Its id on the earlier side") String from,
            @JsonPropertyDescription("Its id on the later side") String to,
            @JsonPropertyDescription("How many answers, figures and other inputs are the same") int unchanged,
            @JsonPropertyDescription("How many were not compared, because one of the versions withholds them")
                    int withheld) {}

    /** Something that a rating rests on. */
    public record Input(
            @JsonPropertyDescription("What sort of thing it is") Sort sort,
            @JsonPropertyDescription("Name of the part, the question or the figure in the files") @Nullable
                    String name) {}

    /** What of a change of a rating the method made and what the data, in the direction of the diff. */
    public record Effect(
            @JsonPropertyDescription("What moved it") Mover mover,
            @JsonPropertyDescription("Steps by which the method moved it; absent where it cannot be told") @Nullable
                    Integer method,
            @JsonPropertyDescription("Steps by which the data moved it") @Nullable Integer data,
            @JsonPropertyDescription("What the method of the later year gives for the data of the earlier one")
                    @Nullable
                    String between,
            @JsonPropertyDescription(
                            "The same when the data of the later year are put under the earlier method first, where that makes a difference")
                    @Nullable
                    Steps otherOrder,
            @JsonPropertyDescription("What must be known beside it") List<Caveat> caveats,
            @JsonPropertyDescription("Why it cannot be told") @Nullable Unbridged because) {}

    /** Steps on the scale of the later year. */
    public record Steps(
            @JsonPropertyDescription("By which the method moved it") int method,
            @JsonPropertyDescription("By which the data moved it") int data) {}

    /** One difference. */
    public record Entry(
            @JsonPropertyDescription("How much it weighs, by what it is about; the list is in this order")
                    Weight weight,
            @JsonPropertyDescription("What it is about") Kind kind,
            @JsonPropertyDescription("What happened") What what,
            @JsonPropertyDescription("Ids on the earlier side; for a text, chapter and section") List<String> from,
            @JsonPropertyDescription("Ids on the later side") List<String> to,
            @JsonPropertyDescription("What of it is rated") @Nullable Dimension rated,
            @JsonPropertyDescription("What the rating rests on, where that is what differs") @Nullable Input input,
            @JsonPropertyDescription("Its name") String subject,
            @JsonPropertyDescription("What happened, in words") String sentence,
            @JsonPropertyDescription("Rating, date or figure on the earlier side, in words") @Nullable String then,
            @JsonPropertyDescription("Rating, date or figure on the later side, in words") @Nullable String now,
            @JsonPropertyDescription("By how much; absent where the two cannot be compared") @Nullable BigDecimal by,
            @JsonPropertyDescription("steps, days, percent or percentage-points") @Nullable String in,
            @JsonPropertyDescription(
                            "What the method made of it and what the data, where the two were rated by different rules")
                    @Nullable
                    Effect effect,
            @JsonPropertyDescription("Keys of the files whose content differs") List<String> fields,
            @JsonPropertyDescription("Whether every reader asks about it") boolean material,
            @JsonPropertyDescription("What the later assessment says about it") @Nullable Prose explanation) {}
}
