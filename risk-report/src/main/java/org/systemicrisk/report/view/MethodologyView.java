package org.systemicrisk.report.view;

import java.util.List;
import org.systemicrisk.report.text.Markdown;

/**
 * The methodology in force, with the registry of risks it was applied to.
 *
 * @param choices choices of the provider's own that the methodology declares
 */
public record MethodologyView(
        String version, String name, Markdown changes, List<RegistryRow> registry, List<Choice> choices) {

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
}
