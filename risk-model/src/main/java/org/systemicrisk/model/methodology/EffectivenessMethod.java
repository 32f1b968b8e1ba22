package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.narrative.Prose;

/** How answers on maturity become an effectiveness. */
public record EffectivenessMethod(
        @JsonPropertyDescription("Scale of the result") String scale,
        @JsonPropertyDescription("Answers with their points, from lowest to highest") List<MaturityStep> maturity,
        @JsonPropertyDescription("How the answers are put together") Aggregation aggregation,
        @JsonPropertyDescription("Rounding of the percentage before the band is looked up") @Nullable
                PercentRounding rounding,
        @JsonPropertyDescription("Bands of the percentage from lowest to highest") List<Band> bands,
        @JsonPropertyDescription("Questions, asked for every module") List<Question> questions,
        @JsonPropertyDescription("A choice of ours that is declared to the reader") @Nullable Prose choice,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public EffectivenessMethod {
        maturity = List.copyOf(maturity);
        bands = List.copyOf(bands);
        questions = List.copyOf(questions);
    }
}
