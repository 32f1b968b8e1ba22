package org.systemicrisk.report.assembly;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.report.template.Limits;

/**
 * How a report is made of an edition.
 *
 * @param templates the project's {@code templates/} folder; null or absent for the built-in templates and words
 * @param gaps what a draft still lacks, one sentence each, in the order of the gaps' numbers
 * @param draft whether the report is stamped as a draft
 * @param limits how far templates may go
 */
public record ReportSettings(@Nullable Path templates, List<String> gaps, boolean draft, Limits limits) {

    public ReportSettings {
        gaps = List.copyOf(gaps);
    }

    /** Built-in templates and words. */
    public static ReportSettings plain() {
        return new ReportSettings(null, List.of(), false, Limits.DEFAULT);
    }

    public ReportSettings withTemplates(Path folder) {
        return new ReportSettings(folder, gaps, draft, limits);
    }

    /** A draft that shows what it lacks. */
    public ReportSettings withGaps(List<String> all) {
        return new ReportSettings(templates, all, true, limits);
    }

    public ReportSettings withLimits(Limits other) {
        return new ReportSettings(templates, gaps, draft, other);
    }
}
