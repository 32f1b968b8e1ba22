package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;

/**
 * Inputs and the results that the method must give for them, kept with the method. A case from a report that contradicts its own
 * method is kept as well, with the reason.
 */
public record WorkedCase(
        @JsonPropertyDescription("Short name of the case") String name,
        @JsonPropertyDescription("Where it is printed") @Nullable String at,
        @JsonPropertyDescription(
                        "What is put in: a dimension's step, a part (severity.scope), a rate (probability.score) or a number set by hand (effectiveness.number)")
                Map<String, CaseValue> given,
        @JsonPropertyDescription(
                        "What must come out: a dimension's step, or the number before its band (inherent.score)")
                Map<String, CaseValue> gives,
        @JsonPropertyDescription("Results that the method does not give, and why they are kept") @Nullable
                Map<String, String> contradicts,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {
    public WorkedCase {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
        gives = Collections.unmodifiableMap(new LinkedHashMap<>(gives));
        contradicts = contradicts == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(contradicts));
    }

    /** Why a result is kept that the method does not give; empty where it must give it. */
    public java.util.Optional<String> contradiction(String result) {
        return java.util.Optional.ofNullable(contradicts).map(reasons -> reasons.get(result));
    }
}
