package org.systemicrisk.report.template;

import freemarker.template.SimpleNumber;
import freemarker.template.TemplateMethodModelEx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code next("table")}: 1, 2, 3 … through the whole report, for tables and figures. */
final class CountMethod implements TemplateMethodModelEx {

    private final Map<String, Integer> counts = new HashMap<>();

    @Override
    @SuppressWarnings("rawtypes") // FreeMarker's interface
    public Object exec(List arguments) {
        return new SimpleNumber(counts.merge(String.valueOf(arguments), 1, Integer::sum));
    }
}
