package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.registry.SourceRef;

/** What the effectiveness follows from. */
public record EffectivenessInput(
        @JsonPropertyDescription("Answers to the questions of the methodology") List<QuestionAnswer> answers,
        @JsonPropertyDescription("The rating where its inputs are not available") @Nullable StatedRating stated,
        @JsonPropertyDescription("A stated percentage") @Nullable BigDecimal percent,
        @JsonPropertyDescription("A rating set by hand") @Nullable RatingOverride override,
        @JsonPropertyDescription("Where the entry comes from") @Nullable SourceRef source,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public EffectivenessInput {
        answers = List.copyOf(answers);
    }

    /** The same entry with other answers. */
    public EffectivenessInput withAnswers(List<QuestionAnswer> others) {
        return new EffectivenessInput(others, stated, percent, override, source, note, places);
    }
}
