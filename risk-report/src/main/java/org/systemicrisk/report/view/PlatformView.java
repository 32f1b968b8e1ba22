package org.systemicrisk.report.view;

import java.util.List;
import org.systemicrisk.report.text.Markdown;

/**
 * The service: functionalities, policies, and where regions and languages matter.
 *
 * @param regional what the modules say about regional and linguistic aspects (Article 34(2), third sub-paragraph)
 */
public record PlatformView(
        List<FunctionalityView> functionalities, List<PolicyRow> policies, List<InfluenceView> regional) {

    /** A functionality with its changes. */
    public record FunctionalityView(
            String id,
            String name,
            Markdown description,
            String launched,
            String modules,
            String memberStates,
            List<ChangeRow> changes) {}

    /**
     * A launch or material change.
     *
     * @param impact whether a critical impact was held likely, and when that was decided
     */
    public record ChangeRow(String date, Markdown what, String impact, Markdown why) {}

    /** Terms, rules or guidelines. */
    public record PolicyRow(
            String name, Markdown description, String modules, String published, String updated, String languages) {}
}
