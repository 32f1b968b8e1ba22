package org.systemicrisk.report.view;

import java.util.List;
import org.systemicrisk.report.text.Markdown;

/**
 * What the method moved and what the data, rating by rating.
 *
 * @param rows empty where there is nothing to compare with, or the method is the same
 * @param read how the table is read
 */
public record BridgeView(List<BridgeRow> rows, String read) {

    public BridgeView {
        rows = List.copyOf(rows);
    }

    /**
     * One rating.
     *
     * @param name of the module or risk
     * @param isRisk whether it is a risk that is rated singly
     * @param isFirst whether it is the first row of its module or risk
     * @param dimension which rating
     * @param before the rating then
     * @param method the steps by which the method moved it, and where to; or that it is withheld or cannot be told
     * @param data the steps by which the data moved it; empty where it cannot be told
     * @param now the rating now
     * @param remark the other order, caveats, or why it cannot be told
     */
    public record BridgeRow(
            String name,
            boolean isRisk,
            boolean isFirst,
            String dimension,
            String before,
            Markdown method,
            Markdown data,
            String now,
            Markdown remark) {}
}
