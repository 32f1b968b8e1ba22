package org.systemicrisk.report.view;

import java.util.List;
import org.systemicrisk.report.text.Markdown;

/**
 * A risk of the registry.
 *
 * @param anchor id of its heading
 * @param formerly an earlier name; empty without one
 * @param origin design, functioning or use
 * @param categories categories of Article 34(1), each as {@code Article 34(1)(a): illegal content}
 * @param rights articles of the Charter, each as {@code Article 17 (right to property)}
 */
public record RiskView(
        String anchor,
        String name,
        String formerly,
        Markdown statement,
        Markdown cause,
        String origin,
        String affected,
        List<String> categories,
        List<String> rights,
        String since) {}
