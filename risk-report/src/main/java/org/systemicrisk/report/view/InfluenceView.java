package org.systemicrisk.report.view;

import java.util.List;
import org.systemicrisk.report.text.Markdown;

/**
 * How a functionality or a factor of Article 34(2) bears on the risks of a module.
 *
 * @param name of the functionality or factor; in the chapter on the platform, of the module
 * @param article the provision; empty for functionalities
 * @param influence {@code raises the risk}
 * @param unmitigated why no measure acts on it; may be empty
 * @param languages where it differs by language; may be empty
 * @param memberStates where it differs by Member State; may be empty
 * @param exposure figures that show how much
 */
public record InfluenceView(
        String name,
        String article,
        String influence,
        Markdown mechanism,
        Markdown unmitigated,
        String languages,
        String memberStates,
        List<FigureRow> exposure) {}
