package org.systemicrisk.report.view;

import java.util.List;
import org.systemicrisk.report.text.Markdown;

/**
 * How sure the ratings are.
 *
 * @param rule when a rating is borderline: each of these is enough
 * @param drawn what the simulation supposes, in a sentence
 * @param level level of the intervals, as {@code 95 %}
 * @param results the ratings that everything else leads to, as {@code inherent risk and residual risk}
 * @param independence which ratings no input moves, in a sentence; empty where there are none
 * @param heads the dimensions that are rated
 * @param ratings all ratings with what the rule says of them
 * @param borderline a sentence for each borderline result
 * @param untold a sentence for each result of which it cannot be told
 * @param changes what would have to be different
 * @param samples rates that were found on a sample
 * @param resultHeads the results, as heads of the table of chances
 * @param chances what the simulation gives for them
 */
public record SensitivityView(
        List<String> rule,
        String drawn,
        String level,
        String results,
        String independence,
        List<String> heads,
        List<RatingRow> ratings,
        List<Markdown> borderline,
        List<Markdown> untold,
        List<ChangesView> changes,
        List<SampleRow> samples,
        List<String> resultHeads,
        List<ChanceRow> chances) {

    /** The ratings of one module or risk in the order of the heads, each with what the rule says: {@code Medium High: borderline}. */
    public record RatingRow(String name, boolean isRisk, List<Markdown> ratings) {}

    /** What would have to be different in one module or risk. */
    public record ChangesView(String name, List<ChangeRow> rows) {}

    /**
     * An input, and what becomes of the ratings when it is lower or higher.
     *
     * @param now the number, or how many answers there are
     */
    public record ChangeRow(String input, Markdown now, Markdown lower, Markdown higher) {}

    /** A rate that was found on a sample. */
    public record SampleRow(
            String name, String metric, Markdown rate, Markdown size, Markdown interval, Markdown chances) {}

    /** How likely the steps of the results are, in the order of the heads. */
    public record ChanceRow(String name, List<Markdown> chances) {}
}
