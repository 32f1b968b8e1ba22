package org.systemicrisk.report.build;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.report.diff.DiffAudience;

/**
 * What is to be compared. A side is the id of an assessment of the project ({@code 2023}), a revision of its git repository
 * ({@code v1.0}) or a folder with an assessment project; of the last two {@code v1.0:2023} chooses the assessment.
 *
 * @param project folder of the assessment project
 * @param workingFolder where folders are looked for
 * @param output the build's output folder, such as {@code target}
 * @param from the earlier side; what the later one is compared to when absent
 * @param to the later side; the latest assessment that can be rendered when absent
 * @param findings in which forms an internal diff writes what has to be explained
 */
public record DiffRequest(
        Path project,
        Path workingFolder,
        Path output,
        @Nullable String from,
        @Nullable String to,
        DiffAudience audience,
        FindingForms findings) {}
