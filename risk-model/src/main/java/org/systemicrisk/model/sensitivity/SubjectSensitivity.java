package org.systemicrisk.model.sensitivity;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.rating.Dimension;

/**
 * How sure the ratings of one module or risk are.
 *
 * @param subject id of the module or risk
 * @param distances of the numbers that were looked up in bands
 * @param answers each answer moved one step up and down, by what they were given for
 * @param samples the rates that were found on a sample
 * @param chances how likely each step is by the simulation; only ratings that something declared makes unsure
 * @param verdicts what the rule says, of every rating there is
 */
public record SubjectSensitivity(
        String subject,
        List<Tested<Distance>> distances,
        List<Tested<List<AnswerMove>>> answers,
        List<Tested<SampledRate>> samples,
        List<Tested<List<StepChance>>> chances,
        List<Tested<Verdict>> verdicts) {

    public SubjectSensitivity {
        distances = List.copyOf(distances);
        answers = List.copyOf(answers);
        samples = List.copyOf(samples);
        chances = List.copyOf(chances);
        verdicts = List.copyOf(verdicts);
    }

    /** What the rule says of one rating. */
    public Optional<Cell<Verdict>> verdict(Dimension dimension) {
        return of(verdicts, dimension);
    }

    /** What was found about one dimension. */
    public static <T> Optional<Cell<T>> of(List<Tested<T>> tested, Dimension dimension) {
        return tested.stream()
                .filter(t -> t.dimension() == dimension)
                .findFirst()
                .map(Tested::result);
    }
}
