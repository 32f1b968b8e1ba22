package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.EvidenceId;
import org.systemicrisk.model.id.MaturityId;
import org.systemicrisk.model.id.QuestionId;
import org.systemicrisk.model.id.UnitId;

/** The answer to a question on the maturity of the measures. */
public record QuestionAnswer(
        @JsonPropertyDescription("The question") QuestionId question,
        @JsonPropertyDescription("The answer") Cell<MaturityId> answer,
        @JsonPropertyDescription("Why") @Nullable String why,
        @JsonPropertyDescription("Who answered") @Nullable UnitId author,
        @JsonPropertyDescription("When") @Nullable LocalDate date,
        @JsonPropertyDescription("Evidence for it") List<EvidenceId> evidence,
        @JsonPropertyDescription("How sure the author is") @Nullable Confidence confidence,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public QuestionAnswer {
        evidence = List.copyOf(evidence);
    }

    /** The same entry with another answer. */
    public QuestionAnswer withAnswer(Cell<MaturityId> other) {
        return new QuestionAnswer(question, other, why, author, date, evidence, confidence, note, places);
    }
}
