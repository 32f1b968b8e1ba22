package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.systemicrisk.model.id.Id;
import org.systemicrisk.model.id.StepId;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Step;

/** An answer on a scale: the number of a step, 1 for the lowest, or the step's id. */
public record AnswerValue(@JsonValue String text) {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}([.][0-9]{1,9})?");
    private static final Pattern ID = Pattern.compile(Id.PATTERN);

    /** Reads the answer as it is written in the files. */
    @JsonCreator
    public static AnswerValue of(String text) {
        return new AnswerValue(text);
    }

    /** The step on a scale: the one that counts with this number, or has this id. Empty when the scale has no such step. */
    public Optional<Step> step(Scale scale) {
        if (NUMBER.matcher(text).matches()) {
            return scale.numbered(new BigDecimal(text));
        }
        return ID.matcher(text).matches() ? scale.step(new StepId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
