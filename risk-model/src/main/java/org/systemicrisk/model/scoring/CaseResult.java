package org.systemicrisk.model.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.systemicrisk.model.methodology.CaseValue;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.WorkedCase;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.rating.Rating;

/**
 * One result of a worked case, held against what the methodology gives.
 *
 * @param result a dimension, or the number before its band: {@code inherent.score}
 * @param expected as the case says
 * @param given as the methodology gives it: a step, {@code low to medium}, {@code not-stated} or a number
 */
public record CaseResult(WorkedCase worked, String result, CaseValue expected, String given) {

    /** All results of all cases of a methodology, in the order of the file. */
    public static List<CaseResult> in(Methodology methodology) {
        List<CaseResult> results = new ArrayList<>();
        for (WorkedCase worked : methodology.cases()) {
            CaseInputs inputs = new CaseInputs(worked);
            SubjectScores scores = new SubjectScorer(methodology, inputs.figures()).score(inputs.inputs());
            for (Map.Entry<String, CaseValue> expected : worked.gives().entrySet()) {
                results.add(new CaseResult(
                        worked, expected.getKey(), expected.getValue(), given(expected.getKey(), scores)));
            }
        }
        return results;
    }

    /** Whether the methodology gives what the case says. */
    public boolean agrees() {
        return expected.number()
                .map(number -> CaseValue.of(given)
                        .number()
                        .filter(other -> other.compareTo(number) == 0)
                        .isPresent())
                .orElse(expected.text().equals(given));
    }

    private static String given(String result, SubjectScores scores) {
        for (Dimension dimension : Dimension.values()) {
            if (result.equals(dimension.wire())) {
                return text(scores.of(dimension).rating());
            }
            if (result.equals(dimension.wire() + ".score")) {
                return scores.of(dimension)
                        .value()
                        .map(number -> number.stripTrailingZeros().toPlainString())
                        .orElse("not-stated");
            }
        }
        return "not-stated";
    }

    private static String text(Rating rating) {
        if (rating instanceof Rating.FromTo range) {
            return range.lowest() + " to " + range.highest();
        }
        return rating.step().map(Object::toString).orElse("not-stated");
    }
}
