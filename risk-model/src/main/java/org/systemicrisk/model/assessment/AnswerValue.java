package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;

/** An answer on a scale: the number of a step, 1 for the lowest, or the step's id. */
public record AnswerValue(@JsonValue String text) {

    private static final Pattern POSITION = Pattern.compile("[0-9]{1,4}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}([.][0-9]{1,9})?");

    /** Reads the answer as it is written in the files. */
    @JsonCreator
    public static AnswerValue of(String text) {
        return new AnswerValue(text);
    }

    /** The step's number on a scale, 1 for the lowest; empty when the scale has no such step. */
    public Optional<Integer> number(Scale scale) {
        if (POSITION.matcher(text).matches()) {
            int number = Integer.parseInt(text);
            return number >= 1 && number <= scale.steps().size() ? Optional.of(number) : Optional.empty();
        }
        return scale.rank(new StepId(text)).map(rank -> rank + 1);
    }

    /** The step on a scale: the one with this number or id. Empty when the scale has no such step. */
    public Optional<Step> step(Scale scale) {
        return NUMBER.matcher(text).matches() ? scale.numbered(new BigDecimal(text)) : scale.step(new StepId(text));
    }

    @Override
    public String toString() {
        return text;
    }
}
