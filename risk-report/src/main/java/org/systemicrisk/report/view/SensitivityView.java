package org.systemicrisk.report.view;

import java.util.List;
import org.systemicrisk.report.text.Markdown;

/**
 * How sure the ratings are.
 *
 * @param rule when a rating is borderline: each of these is enough
 * @param drawn what the simulation supposes, in a sentence
 * @param level level of the intervals, as {@code 95 %}
 * @param ratings all ratings with what the rule says of them
 * @param borderline a sentence for each borderline inherent or residual risk
 * @param untold a sentence for each inherent or residual risk of which it cannot be told
 * @param changes what would have to be different
 * @param samples rates that were found on a sample
 * @param chances what the simulation gives for inherent and residual risk
 */
public record SensitivityView(
        List<String> rule,
        String drawn,
        String level,
        List<RatingRow> ratings,
        List<Markdown> borderline,
        List<Markdown> untold,
        List<ChangesView> changes,
        List<SampleRow> samples,
        List<ChanceRow> chances) {

    /** The ratings of one module or risk, each with what the rule says: {@code Medium High: borderline}. */
    public record RatingRow(
            String name,
            boolean isRisk,
            Markdown probability,
            Markdown severity,
            Markdown inherent,
            Markdown effectiveness,
            Markdown residual) {}

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

    /** How likely the steps of inherent and residual risk are. */
    public record ChanceRow(String name, Markdown inherent, Markdown residual) {}
}
