package org.systemicrisk.report.view;

import java.util.List;
import org.systemicrisk.report.text.Markdown;
import org.systemicrisk.report.text.Value;

/**
 * A mitigation measure.
 *
 * @param anchor id for links
 * @param articles letters of Article 35(1), as {@code (d), (f)}
 * @param since date from which it operates
 * @param due date by which a planned one operates
 * @param restrictive whether it restricts somebody's rights
 * @param rightsEffect its effect on fundamental rights; may be empty
 * @param safeguard what guards against that; may be empty
 * @param effects figures in which it should be seen, each a line of Markdown
 * @param indicator how it will be seen that it works, with the target; "not stated" when nothing is
 * @param footnote reference to its footnote; empty without one
 */
public record MeasureView(
        String anchor,
        Value title,
        String articles,
        String owner,
        String since,
        String due,
        String until,
        Markdown description,
        boolean restrictive,
        Markdown rightsEffect,
        Markdown safeguard,
        List<Markdown> effects,
        Markdown indicator,
        String risks,
        String factors,
        String functionalities,
        String languages,
        String memberStates,
        Markdown footnote) {}
