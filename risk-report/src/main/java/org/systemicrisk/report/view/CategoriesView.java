package org.systemicrisk.report.view;

import java.util.List;
import org.systemicrisk.report.text.Markdown;

/** Risks and screenings by the categories of Article 34(1). No category is ever "not applicable". */
public record CategoriesView(List<CategoryRow> rows, List<ScreeningView> screenings) {

    /**
     * A category or one of its sub-points.
     *
     * @param article the provision, as {@code 34(1)(c)}
     * @param risks the risks that belong to it; empty when there are none
     * @param screening id of the heading of its screening; empty when there is none
     */
    public record CategoryRow(String article, String label, List<String> risks, String screening) {}

    /** A recorded look at a category without a risk of this service. */
    public record ScreeningView(
            String anchor,
            String title,
            Markdown conclusion,
            String evidence,
            String date,
            String unit,
            Markdown reopens) {}
}
