package org.systemicrisk.model.methodology;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Audience;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.narrative.Prose;

/** A step of an ordered scale. A scale of numbers needs neither ids nor labels: the number stands for both. */
public record Step(
        @JsonPropertyDescription("Id of the step; its number when absent") @Nullable StepId id,
        @JsonPropertyDescription("The word that is printed; its number when absent") @Nullable String label,
        @JsonPropertyDescription(
                        "Number to count with, which need not rise along the scale; the position from 1 when absent")
                @Nullable
                BigDecimal number,
        @JsonPropertyDescription(
                        "Whether it says that nothing was rated, such as not applicable; it takes no part in order and numbers")
                @Nullable
                Boolean unrated,
        @JsonPropertyDescription("What the step means") @Nullable Prose description,
        @Audience(Audience.Reader.INTERNAL) @JsonPropertyDescription("Internal remark, never printed") @Nullable
                String note,
        Places places) {

    public Step {
        if (number == null && (id == null || label == null)) {
            throw new IllegalArgumentException("a step has an id and a label, or a number that stands for them");
        }
        if (number != null && id == null && number.signum() < 0) {
            throw new IllegalArgumentException(
                    "the number " + number.toPlainString() + " is below zero and cannot be an id: add an id");
        }
        String inDigits = number == null ? "" : number.toPlainString();
        id = id == null ? new StepId(inDigits) : id;
        label = label == null ? inDigits : label;
    }

    @Override
    @JsonPropertyDescription("Id of the step; its number when absent")
    public StepId id() {
        return Objects.requireNonNull(id);
    }

    @Override
    @JsonPropertyDescription("The word that is printed; its number when absent")
    public String label() {
        return Objects.requireNonNull(label);
    }

    /** Whether it has a place in the order of its scale and a number. */
    public boolean isRated() {
        return unrated == null || !unrated;
    }
}
