package org.systemicrisk.report.assembly;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.report.chart.Picture;
import org.systemicrisk.report.template.Limits;

/**
 * How a report is made of an edition.
 *
 * @param templates the project's {@code templates/} folder; null or absent for the built-in templates and words
 * @param gaps what a draft still lacks, one sentence each, in the order of the gaps' numbers
 * @param draft whether the report is stamped as a draft
 * @param pictures the pictures that templates may place, by their names
 * @param limits how far templates may go
 */
public record ReportSettings(
        @Nullable Path templates, List<String> gaps, boolean draft, List<Picture> pictures, Limits limits) {

    public ReportSettings {
        gaps = List.copyOf(gaps);
        pictures = List.copyOf(pictures);
    }

    /** Built-in templates and words, no pictures. */
    public static ReportSettings plain() {
        return new ReportSettings(null, List.of(), false, List.of(), Limits.DEFAULT);
    }

    public ReportSettings withTemplates(Path folder) {
        return new ReportSettings(folder, gaps, draft, pictures, limits);
    }

    public ReportSettings withPictures(List<Picture> all) {
        return new ReportSettings(templates, gaps, draft, all, limits);
    }

    /** A draft that shows what it lacks. */
    public ReportSettings withGaps(List<String> all) {
        return new ReportSettings(templates, all, true, pictures, limits);
    }

    public ReportSettings withLimits(Limits other) {
        return new ReportSettings(templates, gaps, draft, pictures, other);
    }
}
