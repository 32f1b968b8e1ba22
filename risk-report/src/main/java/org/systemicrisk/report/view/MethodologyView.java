package org.systemicrisk.report.view;

import java.util.List;
import org.systemicrisk.report.text.Markdown;

/**
 * The methodology in force, with the registry of risks it was applied to.
 *
 * @param choices choices of the provider's own that the methodology declares
 * @param example how the ratings of one module or risk are computed
 */
public record MethodologyView(
        String version,
        String name,
        Markdown changes,
        List<RegistryRow> registry,
        List<Choice> choices,
        Example example) {

    /**
     * A risk of the registry.
     *
     * @param module the module's name
     * @param formerly an earlier name; empty without one
     * @param categories the points of Article 34(1)
     * @param since the assessment in which it first appears
     */
    public record RegistryRow(String module, String risk, String formerly, String categories, String since) {}

    /** A declared choice: what it is about, and the choice. */
    public record Choice(String about, Markdown text) {}

    /**
     * A worked example.
     *
     * @param opening what is worked out and why; or why nothing is
     * @param steps each rating with its reckoning; empty when there is no example
     */
    public record Example(Markdown opening, List<Step> steps) {}

    /** A rating of the worked example, and the lines in which it is reckoned. */
    public record Step(String dimension, String rating, List<Markdown> lines) {}
}
