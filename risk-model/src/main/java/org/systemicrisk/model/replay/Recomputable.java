package org.systemicrisk.model.replay;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.rating.Dimension;

/** Whether a reader can recompute a printed score from what is published beside it. */
public record Recomputable(
        @JsonPropertyDescription("Module or risk") String subject,
        @JsonPropertyDescription("What is rated") Dimension dimension,
        @JsonPropertyDescription("What it can be recomputed from") From from,
        @JsonPropertyDescription("Redactions of the inputs that are missing for it") List<RedactionId> preventedBy) {

    /** What a score can be recomputed from. */
    public enum From {
        /** From the inputs in the same file. */
        INPUTS,
        /** From nothing: it was stated. */
        STATED,
        /** An input is withheld. */
        WITHHELD,
        /** The inputs in the same file give something else. */
        OTHERWISE
    }

    public Recomputable {
        preventedBy = List.copyOf(preventedBy);
    }

    /** What a check of a score tells. */
    public static Recomputable of(Check check) {
        From from =
                switch (check.verdict()) {
                    case AGREES -> From.INPUTS;
                    case STATED -> From.STATED;
                    case WITHHELD -> From.WITHHELD;
                    case DIFFERS -> From.OTHERWISE;
                };
        if (check.dimension() == null) {
            throw new IllegalArgumentException("what is checked of " + check.subject() + " is no score");
        }
        return new Recomputable(
                check.subject(),
                check.dimension(),
                from,
                check.withheld().stream()
                        .sorted(java.util.Comparator.comparing(RedactionId::value))
                        .toList());
    }
}
