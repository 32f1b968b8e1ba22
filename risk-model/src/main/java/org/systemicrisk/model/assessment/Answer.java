package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.EvidenceId;
import org.systemicrisk.model.id.UnitId;

/** The answer to one part of severity. */
public record Answer(
        @JsonPropertyDescription(
                        "The number of a step, which is its position from 1 where it has none of its own, or its id")
                Cell<AnswerValue> answer,
        @JsonPropertyDescription("Why") @Nullable String why,
        @JsonPropertyDescription("Who answered") @Nullable UnitId author,
        @JsonPropertyDescription("When") @Nullable LocalDate date,
        @JsonPropertyDescription("Evidence for it") List<EvidenceId> evidence,
        @JsonPropertyDescription("How sure the author is") @Nullable Confidence confidence,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public Answer {
        evidence = List.copyOf(evidence);
    }

    /** The same entry with another answer. */
    public Answer withAnswer(Cell<AnswerValue> other) {
        return new Answer(other, why, author, date, evidence, confidence, note, places);
    }
}
