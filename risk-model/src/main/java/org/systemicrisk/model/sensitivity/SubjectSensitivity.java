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
 * @param asked the answers that conditions ask for, each moved one step up and down
 * @param figures that conditions ask for, and how far they are from the numbers they are held against
 * @param ratings that are judged by themselves, or are those of single risks that are rolled up, each moved one step up and down
 * @param samples the rates that were found on a sample
 * @param chances how likely each step is by the simulation; only ratings that something declared makes unsure
 * @param verdicts what the rule says, of every rating there is
 */
public record SubjectSensitivity(
        String subject,
        List<Tested<Distance>> distances,
        List<Tested<List<AnswerMove>>> answers,
        List<Tested<List<AnswerMove>>> asked,
        List<Tested<Distance>> figures,
        List<Tested<List<RatingMove>>> ratings,
        List<Tested<SampledRate>> samples,
        List<Tested<List<StepChance>>> chances,
        List<Tested<Verdict>> verdicts) {

    public SubjectSensitivity {
        distances = List.copyOf(distances);
        answers = List.copyOf(answers);
        asked = List.copyOf(asked);
        figures = List.copyOf(figures);
        ratings = List.copyOf(ratings);
        samples = List.copyOf(samples);
        chances = List.copyOf(chances);
        verdicts = List.copyOf(verdicts);
    }

    /** The same with what the rule says. */
    SubjectSensitivity withVerdicts(List<Tested<Verdict>> said) {
        return new SubjectSensitivity(subject, distances, answers, asked, figures, ratings, samples, chances, said);
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
